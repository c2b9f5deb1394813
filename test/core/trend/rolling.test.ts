import fc from 'fast-check';
import { nearestRank, rollingAverage } from '../../../src/core/trend/rolling';

describe('rollingAverage', () => {
  it('takes the value with two neighbours on either side, fewer at the ends', () => {
    expect(rollingAverage([1, 2, 6, 4, 12, 8])).toEqual([3, 3.25, 5, 6.4, 7.5, 8]);
  });

  it('takes a fifth of many values, an odd number of them', () => {
    // Of 60 values 12, so the value itself and 6 on either side.
    const values = Array.from({ length: 60 }, (_, at) => (at === 30 ? 13 : 0));
    const average = rollingAverage(values);
    expect(average.filter((value) => value > 0)).toHaveLength(13);
    expect(average[30]).toBe(1);
  });

  it('stays between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
        const average = rollingAverage(values);
        expect(average).toHaveLength(values.length);
        expect(Math.min(...average)).toBeGreaterThanOrEqual(Math.min(...values));
        expect(Math.max(...average)).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('nearestRank', () => {
  const sorted = [15, 20, 35, 40, 50];

  it.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 35],
    [100, 50],
  ])('gives the value at rank %p', (percentile, value) => {
    expect(nearestRank(sorted, percentile)).toBe(value);
  });
});
