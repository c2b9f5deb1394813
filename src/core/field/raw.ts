/** A raw object of Jira, of which nothing is known yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Quicker than `isRecord`, and as good where the next step asks for a property that lists do not have. */
export function isObject(raw: unknown): raw is RawRecord {
  return typeof raw === 'object' && raw !== null;
}

export function isRecord(raw: unknown): raw is RawRecord {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The text property `name` of a raw object; null when it has none. */
export function textOf(raw: unknown, name: string): string | null {
  if (!isRecord(raw)) return null;
  const value = raw[name];
  return typeof value === 'string' ? value : null;
}

/** The number that an id is; null for ids that are no number. Jira's ids grow, so they tell the order of creation. */
export function idOrder(raw: unknown): number | null {
  const id = isRecord(raw) ? raw['id'] : undefined;
  const number = typeof id === 'number' ? id : typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : NaN;
  return Number.isSafeInteger(number) ? number : null;
}

/** JQL does not tell upper from lower case in names; neither do our keys. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}
