import fc from 'fast-check';
import type { FormulaType } from '../../../src/core/formula/value';
import { COMPARISONS, type ReportTest } from '../../../src/core/report/definition';
import {
  CONDITIONS_OF,
  conditionOf,
  NO_TEST,
  readTest,
  testDraft,
} from '../../../src/frontend/report/test-draft';

const faultsOf = (draft: Partial<typeof NO_TEST>, type: FormulaType | null): readonly string[] => {
  const faults: string[] = [];
  readTest(
    { ...NO_TEST, ...draft },
    { type, path: 'test', fault: (path, key) => faults.push(`${path} ${key}`) },
  );
  return faults;
};

const operator = fc.constantFrom(...COMPARISONS);
const isNegated = fc.boolean();
const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
/** Tests with a type of which they can be asked. */
const cases: fc.Arbitrary<[ReportTest, FormulaType]> = fc.oneof(
  fc.tuple(
    fc.record({ kind: fc.constant('empty' as const), isEmpty: fc.boolean() }),
    fc.constantFrom<FormulaType>('number', 'date', 'boolean', 'text'),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant('number' as const),
      operator,
      value: fc.integer({ min: -1e6, max: 1e6 }),
    }),
    fc.constantFrom<FormulaType>('number', 'duration'),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant('date' as const),
      operator,
      day: fc.oneof(
        fc.constant({ kind: 'fixed' as const, date: '2026-03-18' }),
        fc.record({ kind: fc.constant('relative' as const), days: fc.integer({ min: -400, max: 400 }) }),
      ),
    }),
    fc.constantFrom<FormulaType>('date', 'moment'),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant('any-of' as const),
      isNegated,
      values: fc.array(words, { minLength: 1, maxLength: 4 }),
    }),
    fc.constantFrom<FormulaType>('text', 'list'),
  ),
  fc.tuple(
    fc.record({ kind: fc.constant('contains' as const), isNegated, text: words }),
    fc.constantFrom<FormulaType>('text', 'list'),
  ),
  fc.tuple(fc.record({ kind: fc.constant('true' as const), isNegated }), fc.constant<FormulaType>('boolean')),
);

describe('readTest', () => {
  it('reads the test that a form was filled with', () => {
    fc.assert(
      fc.property(cases, ([test, type]) => {
        const read = readTest(testDraft(test, type), { type, path: 'test', fault: () => undefined });
        expect(read).toEqual(test);
      }),
    );
  });

  it.each([
    [{ condition: 'above', amount: 'many' }, 'number', ['test.amount report.fault.number']],
    [{ condition: 'above', amount: '' }, 'duration', ['test.amount report.fault.duration']],
    [{ condition: 'below', day: 'fixed', date: '' }, 'date', ['test.day report.fault.day.fixed']],
    [{ condition: 'below', days: 'soon' }, 'moment', ['test.day report.fault.day.relative']],
    [{ condition: 'any-of' }, 'text', ['test.values report.fault.values']],
    [{ condition: 'contains', text: '  ' }, 'list', ['test.text report.fault.text']],
    [{ condition: 'empty' }, 'number', []],
  ] as const)('says what is missing of %j for a %s', (draft, type, faults) => {
    expect(faultsOf(draft, type)).toEqual(faults);
  });
});

describe('conditionOf', () => {
  it('keeps a condition that can be asked, and else offers the usual one', () => {
    expect(conditionOf({ ...NO_TEST, condition: 'above' }, 'duration')).toBe('above');
    expect(conditionOf({ ...NO_TEST, condition: 'above' }, 'text')).toBe(CONDITIONS_OF.text[0]);
  });

  it('leaves a condition alone where nothing is known of the values', () => {
    expect(conditionOf({ ...NO_TEST, condition: 'contains' }, null)).toBe('contains');
  });
});
