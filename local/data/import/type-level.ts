/** The level of a type that a file only names. */
export function levelOfType(name: string): -1 | 0 | 1 {
  if (/sub-?\s?task/i.test(name)) return -1;
  return /^epic$/i.test(name) ? 1 : 0;
}
