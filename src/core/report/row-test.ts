import { appError, type AppError } from '../error';
import { foldCase } from '../field/raw';
import { isEmptyIn, type FormulaType } from '../formula/value';
import { failure, success, type Result } from '../result';
import { parseDate } from '../time/timestamp';
import type { Comparison, ReportDay, ReportTest } from './definition';
import { whenChanged, type Clock } from './operand/clock';
import type { NumberOperand, Operand, SetOperand } from './operand/operand';

export type RowTest = (row: number) => boolean;

export interface TestContext {
  readonly clock: Clock;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly dayAt: (epochMs: number) => number;
}

interface Input<K extends ReportTest['kind']> {
  readonly test: Extract<ReportTest, { kind: K }>;
  readonly operand: Operand;
  readonly context: TestContext;
}

/** By the kind of a test; null where the values are none that it can look at. */
const TESTS: { readonly [K in ReportTest['kind']]: (input: Input<K>) => RowTest | null } = {
  empty: ({ test, operand }) => {
    const isEmpty = isEmptyIn(operand.compiled);
    // A value that cannot be read is a value.
    return (row) => (isEmpty(row) && !operand.unreadable().has(row)) === test.isEmpty;
  },
  number: ({ test, operand }) => {
    if (!isNumberOf(operand, ['number', 'duration'])) return null;
    const { read } = operand.compiled;
    const holds = COMPARE[test.operator];
    return (row) => holds(read(row), test.value);
  },
  date: ({ test, operand, context }) => {
    if (!isNumberOf(operand, ['date', 'moment'])) return null;
    const { read } = operand.compiled;
    const holds = COMPARE[test.operator];
    const day = dayOf(test.day, context.today);
    if (operand.type === 'date') return (row) => holds(read(row), day);
    return (row) => {
      const at = read(row);
      return !Number.isNaN(at) && holds(context.dayAt(at), day);
    };
  },
  'any-of': ({ test, operand, context: { clock } }) => {
    if (operand.kind !== 'sets') return null;
    const keys = new Set(test.values.map(operand.identify));
    return bySet(operand, clock, (members) => members.some(({ key }) => keys.has(key)) !== test.isNegated);
  },
  contains: ({ test, operand, context: { clock } }) => {
    if (operand.kind !== 'sets') return null;
    const part = foldCase(test.text);
    return bySet(
      operand,
      clock,
      (members) => members.some(({ label }) => foldCase(label).includes(part)) !== test.isNegated,
    );
  },
  true: ({ test, operand }) => {
    if (!isNumberOf(operand, ['boolean'])) return null;
    const { read } = operand.compiled;
    const wanted = test.isNegated ? 0 : 1;
    return (row) => read(row) === wanted;
  },
};

/** Whether a row passes; a row without a value passes `empty` alone. `field-unsupported` where the test does not suit the values. */
export function compileRowTest<K extends ReportTest['kind']>(input: Input<K>): Result<RowTest, AppError> {
  const compile: (input: Input<K>) => RowTest | null = TESTS[input.test.kind];
  const compiled = compile(input);
  return compiled === null
    ? failure(appError('field-unsupported', { field: input.operand.name, use: input.test.kind }))
    : success(compiled);
}

/** NaN, on the left, compares with nothing. */
const COMPARE: Readonly<Record<Comparison, (value: number, other: number) => boolean>> = {
  '=': (value, other) => value === other,
  '!=': (value, other) => !Number.isNaN(value) && value !== other,
  '<': (value, other) => value < other,
  '<=': (value, other) => value <= other,
  '>': (value, other) => value > other,
  '>=': (value, other) => value >= other,
};

function isNumberOf(operand: Operand, types: readonly FormulaType[]): operand is NumberOperand {
  return operand.kind === 'numbers' && types.includes(operand.type);
}

function dayOf(day: ReportDay, today: number): number {
  return day.kind === 'fixed' ? parseDate(day.date) : today + day.days;
}

/** Looks at each different set of values once. */
function bySet(
  { sets, membersOf, segments }: SetOperand,
  clock: Clock,
  holds: (members: readonly { readonly key: string; readonly label: string }[]) => boolean,
): RowTest {
  const known = whenChanged(clock, () => new Map<number, boolean>());
  return (row) => {
    const set = sets()[row] ?? -1;
    let answer = known().get(set);
    if (answer === undefined) {
      const members = set < 0 ? [] : membersOf(set).flatMap((member) => segments()[member] ?? []);
      answer = members.length > 0 && holds(members);
      known().set(set, answer);
    }
    return answer;
  };
}
