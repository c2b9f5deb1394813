import fc from 'fast-check';
import { lengthOf, rangesOf } from '../../../src/core/calendar/day-range';

describe('rangesOf', () => {
  it('joins days that follow each other', () => {
    expect(rangesOf([3, 4, 5, 8, 10, 11])).toEqual([
      { first: 3, last: 5 },
      { first: 8, last: 8 },
      { first: 10, last: 11 },
    ]);
  });

  it('has every day once, and a gap between any two ranges', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 })), (days) => {
        const rising = days.toSorted((a, b) => a - b);
        const ranges = rangesOf(rising);
        const covered = ranges.flatMap((range) =>
          Array.from({ length: lengthOf(range) }, (_, at) => range.first + at),
        );
        expect(covered).toEqual(rising);
        ranges.slice(1).forEach(({ first }, at) => {
          expect(first).toBeGreaterThan((ranges[at]?.last ?? 0) + 1);
        });
      }),
    );
  });
});
