import fc from 'fast-check';
import { createValueCounts, type ValueCounts } from '../../../src/core/aggregate/tallies/value-counts';

type CellValue = readonly [cell: number, value: number];

const CELLS = 5;

function tallyOf(all: readonly CellValue[]): ValueCounts {
  const tally = createValueCounts();
  tally.addAll({
    length: all.length,
    cells: Int32Array.from(all, ([cell]) => cell),
    values: Float64Array.from(all, ([, value]) => value),
    cellCount: CELLS,
  });
  return tally;
}

/** Ascending, so that the order of adding does not show. */
function countsOf(tally: ValueCounts, cell: number): readonly (readonly [number, number])[] {
  return [...tally.counts(cell)].sort(([a], [b]) => a - b);
}

function plainCounts(all: readonly CellValue[], of: number): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const [cell, value] of all) {
    if (cell === of) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

const cellValues = fc.array(
  fc.tuple(
    fc.nat(CELLS - 1),
    fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0, -0, 0.5, 2 ** 40, 2 ** 40 + 1),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
  ),
  { maxLength: 200 },
);

describe('value counts', () => {
  it('are those of a plain loop, cell by cell', () => {
    fc.assert(
      fc.property(cellValues, (all) => {
        const tally = tallyOf(all);
        for (let cell = 0; cell < CELLS; cell += 1) {
          expect(countsOf(tally, cell)).toEqual(plainCounts(all, cell));
        }
      }),
    );
  });

  it('of parts add up to those of the whole', () => {
    fc.assert(
      fc.property(cellValues, cellValues, (first, second) => {
        const whole = tallyOf(first);
        for (let cell = 0; cell < CELLS; cell += 1) {
          const written: number[] = [];
          tallyOf(second).write(cell, written);
          whole.absorb(cell, written, (segment) => segment);
          expect(countsOf(whole, cell)).toEqual(plainCounts([...first, ...second], cell));
        }
      }),
    );
  });

  it('takes values for the segments that they are numbers of in another part', () => {
    const tally = tallyOf([[0, 7]]);
    tally.absorb(0, [1, 2, 3, 4], (segment) => segment + 6);
    expect(countsOf(tally, 0)).toEqual([
      [7, 3],
      [9, 4],
    ]);
  });

  it('has none in a cell that nothing was added to', () => {
    expect(createValueCounts().counts(3)).toEqual([]);
  });
});
