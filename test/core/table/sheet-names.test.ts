import fc from 'fast-check';
import { sheetNames } from '../../../src/core/table/sheet-names';

const names = (...wanted: readonly string[]): readonly string[] =>
  sheetNames(wanted.map((name) => ({ name })));

describe('sheetNames', () => {
  it('keeps what Excel takes', () => {
    expect(names('People', 'Sprint 7 – days')).toEqual(['People', 'Sprint 7 – days']);
  });

  it('leaves out what Excel refuses, and numbers what is left without a name', () => {
    expect(names('Q1/Q2: [all]?', '***', "'quoted'")).toEqual(['Q1 Q2 all', '2', 'quoted']);
  });

  it('tells the same names apart, whatever their case', () => {
    expect(names('People', 'people', 'PEOPLE')).toEqual(['People', 'people (2)', 'PEOPLE (3)']);
  });

  it('gives names that are short, sound and different, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 20 }), (wanted) => {
        const given = names(...wanted);
        expect(given).toHaveLength(wanted.length);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of given) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
      }),
    );
  });
});
