/**
 * The order of names: the root order of Unicode's collation with runs of digits compared as numbers (`Sprint 9` before
 * `Sprint 10`), the same for every viewer; equal ones by code units. English has no rules of its own, so that its collator is the
 * root one.
 *
 * @see https://www.unicode.org/reports/tr35/tr35-collation.html#Root_Collation
 */
const collator = new Intl.Collator('en', { numeric: true });

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
