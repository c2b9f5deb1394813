import fc from 'fast-check';
import { Bitset } from '../../../../local/jira/jql/bitset';

const SIZE = 70;
const rows = fc.uniqueArray(fc.nat(SIZE - 1)).map((list) => list.sort((a, b) => a - b));

describe('Bitset', () => {
  it('gives back its rows in order, and their number', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const set = Bitset.of(SIZE, list);
        expect(set.rows()).toEqual(list);
        expect(set.count()).toBe(list.length);
        expect(list.every((row) => set.has(row))).toBe(true);
      }),
    );
  });

  it('joins, meets and subtracts as sets do', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [a, b] = [Bitset.of(SIZE, one), Bitset.of(SIZE, other)];
        expect(a.and(b).rows()).toEqual(one.filter((row) => other.includes(row)));
        expect(a.minus(b).rows()).toEqual(one.filter((row) => !other.includes(row)));
        expect(a.or(b).count()).toBe(new Set([...one, ...other]).size);
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64])('knows its end at %i rows', (size) => {
    expect(Bitset.full(size).count()).toBe(size);
    expect(Bitset.full(size).complement().rows()).toEqual([]);
  });
});
