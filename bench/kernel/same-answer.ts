import type { Group } from './contender';

/** Libraries round sums differently in the last digits. */
const TOLERANCE = 1e-9;

/**
 * @throws {Error} when two answers differ in a group or a number: their times could not be compared.
 */
export function requireSameAnswer(name: string, groups: readonly Group[], expected: readonly Group[]): void {
  const byKey = new Map(groups.map((group) => [keyOf(group), group]));
  if (byKey.size !== expected.length) {
    throw new Error(`${name} found ${String(byKey.size)} groups instead of ${String(expected.length)}.`);
  }
  for (const group of expected) {
    const found = byKey.get(keyOf(group));
    if (found === undefined || !isSame(found, group)) {
      throw new Error(`${name} says ${JSON.stringify(found)} instead of ${JSON.stringify(group)}.`);
    }
  }
}

function keyOf({ status, accountId }: Group): string {
  return JSON.stringify([status, accountId]);
}

function isSame(a: Group, b: Group): boolean {
  return (['count', 'sum', 'average', 'median'] as const).every((name) => isNear(a[name], b[name]));
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}
