import type { Comparison, ReportDay, ReportTest } from '../../core/report/definition';
import type { FormulaType } from '../../core/formula/value';
import { parseDate } from '../../core/time/timestamp';
import { readDuration, writeDuration } from '../form/duration-text';
import type { SetFault } from '../form/faults';
import { readNumber } from '../form/read-number';

/** What a test says, in one choice: which comparison, and whether it is turned around. */
export const CONDITIONS = [
  'equals',
  'not-equals',
  'below',
  'at-most',
  'above',
  'at-least',
  'any-of',
  'none-of',
  'contains',
  'not-contains',
  'true',
  'false',
  'empty',
  'not-empty',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A test in a form, unfinished perhaps; each condition keeps what was typed for it. */
export interface TestDraft {
  /** As far as it can be asked of the operand: see `conditionOf`. */
  readonly condition: Condition;
  /** A number, or a duration like "1h 30m". */
  readonly amount: string;
  readonly day: ReportDay['kind'];
  readonly date: string;
  /** Days from today, below 0 for before. */
  readonly days: string;
  readonly values: readonly string[];
  readonly text: string;
}

export const NO_TEST: TestDraft = {
  ...{ condition: 'not-empty', amount: '', day: 'relative', date: '', days: '0', values: [], text: '' },
};

/** What the other side of a condition is. */
export type TestSide = 'amount' | 'day' | 'values' | 'text' | 'none';

/** The conditions that compare with one value, by how reports write them. */
export const COMPARED = {
  equals: '=',
  'not-equals': '!=',
  below: '<',
  'at-most': '<=',
  above: '>',
  'at-least': '>=',
} as const satisfies Readonly<Partial<Record<Condition, Comparison>>>;

type ComparedCondition = keyof typeof COMPARED;

const COMPARED_CONDITIONS: readonly Condition[] = CONDITIONS.filter(isCompared);
const EMPTINESS: readonly Condition[] = ['empty', 'not-empty'];
const IN_ORDER: readonly Condition[] = [...COMPARED_CONDITIONS, ...EMPTINESS];
const OF_WORDS: readonly Condition[] = ['any-of', 'none-of', 'contains', 'not-contains', ...EMPTINESS];

/** What can be asked of values of a type, the usual first. */
export const CONDITIONS_OF: Readonly<Record<FormulaType, readonly Condition[]>> = {
  number: IN_ORDER,
  duration: IN_ORDER,
  date: IN_ORDER,
  moment: IN_ORDER,
  boolean: ['true', 'false', ...EMPTINESS],
  text: OF_WORDS,
  list: OF_WORDS,
};

/** A test of an operand that was just chosen: the usual one of its values. */
export function newTest(type: FormulaType | null): TestDraft {
  const [usual = NO_TEST.condition] = type === null ? [] : CONDITIONS_OF[type];
  return { ...NO_TEST, condition: usual };
}

/** The condition as far as it can be asked. Where nothing is known of the operand, it stays what it was. */
export function conditionOf({ condition }: TestDraft, type: FormulaType | null): Condition {
  if (type === null) return condition;
  const possible = CONDITIONS_OF[type];
  return possible.find((one) => one === condition) ?? possible[0] ?? condition;
}

export function testSide(condition: Condition, type: FormulaType | null): TestSide {
  if (isCompared(condition)) return isOfDays(type) ? 'day' : 'amount';
  return OTHER_SIDES[condition];
}

const OTHER_SIDES: Readonly<Record<Exclude<Condition, ComparedCondition>, TestSide>> = {
  'any-of': 'values',
  'none-of': 'values',
  contains: 'text',
  'not-contains': 'text',
  true: 'none',
  false: 'none',
  empty: 'none',
  'not-empty': 'none',
};

export function testDraft(test: ReportTest, type: FormulaType | null): TestDraft {
  switch (test.kind) {
    case 'empty':
      return { ...NO_TEST, condition: test.isEmpty ? 'empty' : 'not-empty' };
    case 'number':
      return {
        ...NO_TEST,
        condition: conditionFor(test.operator),
        amount: type === 'duration' ? writeDuration(test.value) : String(test.value),
      };
    case 'date': {
      const condition = conditionFor(test.operator);
      return test.day.kind === 'fixed'
        ? { ...NO_TEST, condition, day: 'fixed', date: test.day.date }
        : { ...NO_TEST, condition, day: 'relative', days: String(test.day.days) };
    }
    case 'any-of':
      return { ...NO_TEST, condition: test.isNegated ? 'none-of' : 'any-of', values: test.values };
    case 'contains':
      return { ...NO_TEST, condition: test.isNegated ? 'not-contains' : 'contains', text: test.text };
    case 'true':
      return { ...NO_TEST, condition: test.isNegated ? 'false' : 'true' };
  }
}

interface TestPlace {
  readonly type: FormulaType | null;
  readonly path: string;
  readonly fault: SetFault;
}

/** The test that a form describes; null, and its fault, while it is unfinished. */
export function readTest(draft: TestDraft, { type, path, fault }: TestPlace): ReportTest | null {
  const condition = conditionOf(draft, type);
  switch (condition) {
    case 'empty':
    case 'not-empty':
      return { kind: 'empty', isEmpty: condition === 'empty' };
    case 'true':
    case 'false':
      return { kind: 'true', isNegated: condition === 'false' };
    case 'any-of':
    case 'none-of':
      if (draft.values.length > 0) {
        return { kind: 'any-of', isNegated: condition === 'none-of', values: draft.values };
      }
      fault(`${path}.values`, 'report.fault.values');
      return null;
    case 'contains':
    case 'not-contains': {
      const text = draft.text.trim();
      if (text !== '') return { kind: 'contains', isNegated: condition === 'not-contains', text };
      fault(`${path}.text`, 'report.fault.text');
      return null;
    }
    default:
      return readComparison(draft, COMPARED[condition], { type, path, fault });
  }
}

function readComparison(
  draft: TestDraft,
  operator: Comparison,
  { type, path, fault }: TestPlace,
): ReportTest | null {
  if (isOfDays(type)) {
    const day = readDay(draft);
    if (day === null) fault(`${path}.day`, `report.fault.day.${draft.day}`);
    return day === null ? null : { kind: 'date', operator, day };
  }
  const value = type === 'duration' ? readDuration(draft.amount) : (readNumber(draft.amount) ?? null);
  if (value === null)
    fault(`${path}.amount`, type === 'duration' ? 'report.fault.duration' : 'report.fault.number');
  return value === null ? null : { kind: 'number', operator, value };
}

/** As the definition of a report allows: a hundred years. */
const DAYS_MAX = 36_525;

function readDay({ day, date, days }: TestDraft): ReportDay | null {
  if (day === 'fixed') return Number.isNaN(parseDate(date)) ? null : { kind: 'fixed', date };
  const count = readNumber(days) ?? NaN;
  return Number.isInteger(count) && Math.abs(count) <= DAYS_MAX ? { kind: 'relative', days: count } : null;
}

export function isOfDays(type: FormulaType | null): boolean {
  return type === 'date' || type === 'moment';
}

export function isCompared(condition: Condition): condition is ComparedCondition {
  return Object.hasOwn(COMPARED, condition);
}

function conditionFor(operator: Comparison): Condition {
  return COMPARED_CONDITIONS.find((one) => isCompared(one) && COMPARED[one] === operator) ?? 'equals';
}
