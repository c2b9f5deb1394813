/** Careful access to JSON of unknown shape: what is not there, or is of another type, is null. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordAt(value: unknown, name: string): JsonRecord | null {
  const found = isRecord(value) ? value[name] : null;
  return isRecord(found) ? found : null;
}

export function textAt(value: unknown, name: string): string | null {
  const found = isRecord(value) ? value[name] : null;
  if (typeof found === 'string') return found === '' ? null : found;
  return typeof found === 'number' ? String(found) : null;
}

export function flagAt(value: unknown, name: string): boolean | null {
  const found = isRecord(value) ? value[name] : null;
  return typeof found === 'boolean' ? found : null;
}

export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = isRecord(value) ? value[name] : null;
  return Array.isArray(found) ? found : [];
}

/** Plain text of a document of Atlassian's editor (REST v3), or of a text (REST v2). */
export function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (!isRecord(value)) return null;
  const text = textOf(value).trim();
  return text === '' ? null : text;
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'hardBreak']);

function textOf(node: JsonRecord): string {
  const own = textAt(node, 'text') ?? '';
  const inner = listAt(node, 'content')
    .map((child) => (isRecord(child) ? textOf(child) : ''))
    .join('');
  return own + inner + (BLOCKS.has(textAt(node, 'type') ?? '') ? '\n' : '');
}
