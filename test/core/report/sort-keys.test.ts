import fc from 'fast-check';
import { createSegmentIndex } from '../../../src/core/aggregate/segment-index';
import { createValueSets, EMPTY_SET } from '../../../src/core/aggregate/value-sets';
import { compareNames } from '../../../src/core/chart/compare-names';
import { createSortKeys } from '../../../src/core/report/operand/sort-keys';

type Row = readonly string[];

/** Rows that come in parts; a text in another case is the same value. */
function createSorter(): {
  readonly add: (rows: readonly Row[]) => void;
  readonly sorted: () => readonly Row[];
} {
  const index = createSegmentIndex((value) => {
    const label = String(value);
    return { key: label.toLowerCase(), label, order: null };
  });
  const valueSets = createValueSets();
  const sets: number[] = [];
  const all: Row[] = [];
  const keys = createSortKeys({
    sets: () => Int32Array.from(sets),
    setCount: valueSets.size,
    membersOf: valueSets.membersOf,
    segments: index.encode,
  });
  return {
    add: (rows) => {
      for (const row of rows) {
        all.push(row);
        const members = row.map((text) => index.indexOf(text, text));
        sets.push(members.length === 0 ? EMPTY_SET : valueSets.numberOf(members, members.length));
      }
    },
    sorted: () => {
      const keyOf = keys();
      const rank = (row: number): number => (Number.isNaN(keyOf[row]) ? Infinity : (keyOf[row] ?? 0));
      return [...all.keys()].sort((a, b) => rank(a) - rank(b) || a - b).flatMap((row) => [all[row] ?? []]);
    },
  };
}

const text = fc.constantFrom(
  'Sprint 9',
  'Sprint 10',
  'sprint 10',
  'äpfel',
  'Apfel',
  'zebra',
  'ZEBRA',
  'b',
  'B',
);

describe('the sort keys of texts', () => {
  it('order single texts by name, empty ones last, and keep rows of one value as they were', () => {
    const { add, sorted } = createSorter();
    add([['Sprint 10'], [], ['zebra'], ['Sprint 9'], ['Apfel'], ['Sprint 9']]);
    expect(sorted()).toEqual([['Apfel'], ['Sprint 9'], ['Sprint 9'], ['Sprint 10'], ['zebra'], []]);
  });

  it('order lists by their first values, then by the next', () => {
    const { add, sorted } = createSorter();
    add([['b', 'zebra'], ['b'], ['zebra', 'Apfel'], ['Apfel']]);
    expect(sorted()).toEqual([['Apfel'], ['zebra', 'Apfel'], ['b'], ['b', 'zebra']]);
  });

  it('are the same whatever was asked for while the rows came', () => {
    const parts = (row: fc.Arbitrary<Row>) => fc.array(fc.array(row, { maxLength: 8 }), { maxLength: 6 });
    const single = text.map((one) => [one]);
    fc.assert(
      fc.property(fc.oneof(parts(single), parts(fc.array(text, { maxLength: 3 }))), (all) => {
        const asked = createSorter();
        for (const part of all) {
          asked.add(part);
          asked.sorted();
        }
        const atOnce = createSorter();
        atOnce.add(all.flat());
        expect(asked.sorted()).toEqual(atOnce.sorted());
      }),
    );
  });

  it('compare only names that are new', () => {
    let compared = 0;
    const names = Array.from({ length: 1000 }, (_, at) => `Name ${at}`);
    // Counts how often a name is looked at.
    const labelOf = (label: string) => ({
      key: label,
      order: null,
      get label() {
        compared += 1;
        return label;
      },
    });
    const segments = names.map(labelOf);
    const keys = createSortKeys({
      sets: () => Int32Array.from(segments, (_, at) => at + 1),
      setCount: () => segments.length + 1,
      membersOf: (set) => (set === EMPTY_SET ? [] : [set - 1]),
      segments: () => [...segments],
    });
    keys();
    compared = 0;
    segments.push(labelOf('Name 500a'));
    const order = keys();
    expect(compared).toBeLessThan(50);
    expect(
      [...order.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).map((at) => segments[at]?.key),
    ).toEqual([...names, 'Name 500a'].sort(compareNames));
  });
});
