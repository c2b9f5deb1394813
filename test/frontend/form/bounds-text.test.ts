import fc from 'fast-check';
import { readBounds, writeBounds, type BoundsUnit } from '../../../src/frontend/form/bounds-text';

const UNITS: readonly BoundsUnit[] = ['number', 'seconds', 'days'];

const bounds = fc
  .uniqueArray(fc.integer({ min: -500_000, max: 500_000 }), { minLength: 1, maxLength: 20 })
  .map((values) => [...values].sort((a, b) => a - b));

describe('readBounds', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(bounds, fc.constantFrom(...UNITS), (values, unit) => {
        expect(readBounds(writeBounds(values, unit), unit)).toEqual(values);
      }),
    );
  });

  it.each<[string, BoundsUnit, readonly number[]]>([
    ['1, 3, 5', 'number', [1, 3, 5]],
    ['1,3,5', 'number', [1, 3, 5]],
    ['1 3 5', 'number', [1, 3, 5]],
    ['0,5; 1.5;\n3', 'number', [0.5, 1.5, 3]],
    ['-2', 'number', [-2]],
    ['7, 30, 90,', 'days', [7, 30, 90]],
    ['30m, 2h, 8h', 'seconds', [1800, 7200, 28_800]],
    ['30 min; 1h 30m', 'seconds', [1800, 5400]],
    ['1,5h, 2', 'seconds', [5400, 7200]],
  ])('reads "%s" as a list of %s', (text, unit, values) => {
    expect(readBounds(text, unit)).toEqual(values);
  });

  it.each<[string, BoundsUnit]>([
    ['', 'number'],
    ['one', 'number'],
    ['3, 1', 'number'],
    ['3, 3', 'number'],
    [Array.from({ length: 21 }, (_, at) => at).join(', '), 'number'],
    ['1e999', 'number'],
    ['1.5', 'days'],
    ['1d', 'seconds'],
    ['h', 'seconds'],
    ['1h -30m', 'seconds'],
  ])('refuses "%s" as a list of %s', (text, unit) => {
    expect(readBounds(text, unit)).toBeNull();
  });
});

describe('writeBounds', () => {
  it.each<[readonly number[], BoundsUnit, string]>([
    [[0.5, 1, 3], 'number', '0.5, 1, 3'],
    [[0, 1800, 5400, 28_800], 'seconds', '0h, 30m, 1h 30m, 8h'],
    [[-7200, 45.5], 'seconds', '-2h, 45.5s'],
  ])('writes %j of %s', (values, unit, text) => {
    expect(writeBounds(values, unit)).toBe(text);
  });
});
