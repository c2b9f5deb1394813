/**
 * Readers of single values. A text that cannot be read gives null and adds a sentence to `faults`; the row is then
 * reported and left out, so that no value is lost silently.
 */
export type Faults = string[];

export function readNumber(text: string, what: string, faults: Faults): number | null {
  if (text === '') return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  faults.push(`${what} "${text}" is not a number.`);
  return null;
}

/** `3,5` and `1.234,5` as `3.5` and `1234.5` where the comma separates decimals; other texts as they are. */
export function plainNumber(text: string, hasDecimalComma: boolean): string {
  if (!hasDecimalComma || !/^[+-]?(\d+|\d{1,3}(\.\d{3})+)?,\d+$/.test(text)) return text;
  return text.replaceAll('.', '').replace(',', '.');
}

/** `['AWS', "it's"]`: a list of texts as Python writes it. */
export function readPythonList(text: string, what: string, faults: Faults): readonly string[] {
  if (text === '') return [];
  const values: string[] = [];
  const element = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(,|$)/y;
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : null;
  while (inner !== null && element.lastIndex < inner.length) {
    const match = element.exec(inner);
    if (match === null) break;
    values.push(unescapePython(match[1] ?? match[2] ?? ''));
    if (element.lastIndex === inner.length) return values;
  }
  if (inner?.trim() === '') return [];
  faults.push(`${what} ${text} is not a list of texts.`);
  return [];
}

const PYTHON_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescapePython(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs,
    (_, hex?: string, unicode?: string, other?: string) => {
      const code = hex ?? unicode;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return PYTHON_ESCAPES[other ?? ''] ?? other ?? '';
    },
  );
}
