import fc from 'fast-check';
import { pairsOf, setsOfPairs, type CountedSet } from '../../../src/core/plan/counts/margin';

const SEGMENTS = 6;

/** Items as the sets of segments that they are in. */
type Items = readonly (readonly number[])[];

const itemsOfUpTo = (most: number): fc.Arbitrary<Items> =>
  fc.array(fc.uniqueArray(fc.nat(SEGMENTS - 1), { minLength: 1, maxLength: most }));

function holding(items: Items, members: readonly number[]): number {
  return items.filter((item) => members.every((member) => item.includes(member))).length;
}

function split(items: Items): readonly CountedSet[] | null {
  const singles = Array.from({ length: SEGMENTS }, (_, segment) => ({
    members: [segment],
    clause: `v = ${segment}`,
    items: holding(items, [segment]),
  })).filter((set) => set.items > 0);
  const pairs = (pairsOf(singles) ?? []).map((pair) => ({ ...pair, items: holding(items, pair.members) }));
  return setsOfPairs(singles, pairs, items.length);
}

describe('setsOfPairs', () => {
  it('finds exactly the sets of items that are in one or two segments', () => {
    fc.assert(
      fc.property(itemsOfUpTo(2), (items) => {
        const sets = split(items) ?? [];
        const found = new Map(sets.map((set) => [[...set.members].sort().join(), set.items]));
        const expected = new Map<string, number>();
        for (const item of items) {
          const key = [...item].sort().join();
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  it('gives up as soon as one item is in more', () => {
    fc.assert(
      fc.property(itemsOfUpTo(SEGMENTS), (items) => {
        fc.pre(items.some((item) => item.length > 2));
        expect(split(items)).toBeNull();
      }),
    );
  });
});
