import fc from 'fast-check';
import { compileFormula } from '../../../src/core/formula/compile-formula';
import { FUNCTIONS } from '../../../src/core/formula/functions/registry';
import { parseFormula } from '../../../src/core/formula/parse-formula';
import type { FormulaScope } from '../../../src/core/formula/scope';
import type { Compiled } from '../../../src/core/formula/value';
import { failure, success } from '../../../src/core/result';

interface Row {
  readonly key: string;
  readonly points: number | null;
  readonly spent: number | null;
  readonly due: number | null;
  readonly created: number;
  readonly team: string | null;
  readonly labels: readonly string[];
}

const DAY = 86_400_000;
const TODAY = 20_000;

const FIELDS: Readonly<Record<string, Compiled<Row>>> = {
  points: { type: 'number', read: ({ points }) => points ?? NaN },
  spent: { type: 'duration', read: ({ spent }) => spent ?? NaN },
  due: { type: 'date', read: ({ due }) => due ?? NaN },
  created: { type: 'moment', read: ({ created }) => created },
  team: { type: 'text', read: ({ team }) => team },
  labels: { type: 'list', read: ({ labels }) => (labels.length === 0 ? null : labels) },
};

const scope: FormulaScope<Row> = {
  reference: (name) => {
    const field = FIELDS[name.toLowerCase()];
    return field === undefined ? failure({ code: 'unknown-name', params: { name } }) : success(field);
  },
  matches: (jql) => (row) => jql === `key = ${row.key}`,
  today: TODAY,
  now: TODAY * DAY + DAY / 2,
  dayAt: (at) => Math.floor(at / DAY),
  // Five days a week would hide a swapped pair of arguments.
  workdays: (first, last) => Math.max(0, last - first + 1),
  hoursPerDay: 8,
};

const ROW: Row = {
  key: 'K-1',
  points: 5,
  spent: 7_200,
  due: TODAY + 3,
  created: TODAY * DAY - 36 * 3_600_000,
  team: 'Checkout',
  labels: ['Urgent', 'ui'],
};
const EMPTY_ROW: Row = { ...ROW, points: null, spent: null, due: null, team: null, labels: [] };

function valueOf(text: string, row: Row = ROW): unknown {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  const compiled = compileFormula(parsed.value, scope);
  if (!compiled.ok) throw new Error(`${text}: ${compiled.error.code}`);
  const { type, read } = compiled.value;
  const value = read(row);
  if (typeof value === 'number' && Number.isNaN(value)) return null;
  return type === 'boolean' ? value === 1 : value;
}

function faultOf(text: string): readonly [string, string] {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  const compiled = compileFormula(parsed.value, scope);
  if (compiled.ok) throw new Error(`${text} is fine`);
  const { code, at } = compiled.error;
  return [code, text.slice(at.start, at.end)];
}

describe('compileFormula', () => {
  it.each([
    ['points * 2 + 1', 11],
    ['points / 0', null],
    ['-points', -5],
    ['spent + hours(1)', 10_800],
    ['spent * 2', 14_400],
    ['spent / hours(1)', 2],
    ['days(1) = hours(8)', true],
    ['inDays(hours(4))', 0.5],
    ['inHours(spent)', 2],
    ['due - today()', 3],
    ['due + 1 > due', true],
    ['dateDiff(today(), due)', 3],
    ['dateDiff(due, today(), "weeks")', -3 / 7],
    ['dateDiff(created, now(), "hours")', 48],
    ['dateDiff(date(created), today(), "days")', 2],
    ['workdays(today(), due)', 4],
    ['date("1970-01-11") = date("1970-01-11")', true],
    ['date("1970-01-11") - date("1970-01-01")', 10],
    ['if(points > 3, "large", "small")', 'large'],
    ['points >= 5 and not (points > 5)', true],
    ['points = 4 or team = "CHECKOUT"', true],
    ['team != "Checkout"', false],
    ['min(points, 3, 9)', 3],
    ['max(due, today()) = due', true],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round(1234, -2)', 1200],
    ['abs(0 - points)', 5],
    ['concat(team, "/", upper("x"))', 'Checkout/X'],
    ['left(team, 5)', 'Check'],
    ['right(team, 3)', 'out'],
    ['right(team, 0)', null],
    ['length("👩‍👩‍👧 é")', 3],
    ['trim("  a ")', 'a'],
    ['lower(team)', 'checkout'],
    ['contains(team, "CHECK")', true],
    ['contains(labels, "urgent")', true],
    ['contains(labels, "urg")', false],
    ['startsWith(team, "check") and endsWith(team, "out")', true],
    ['join(labels, "; ")', 'Urgent; ui'],
    ['count(labels)', 2],
    ['matches("key = K-1")', true],
    ['matches("key = K-2")', false],
    ['isEmpty(points)', false],
  ])('%s is %p', (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  it.each([
    ['points + 1', null],
    ['points > 3', null],
    ['not (points > 3)', null],
    ['points > 3 or true', true],
    ['true or points > 3', true],
    ['points > 3 or false', null],
    ['points > 3 and false', false],
    ['points > 3 and true', null],
    ['if(points > 3, 1, 2)', 2],
    ['coalesce(points, 7)', 7],
    ['coalesce(team, "none")', 'none'],
    ['coalesce(points, spent / hours(1))', null],
    ['max(points, 2)', 2],
    ['min(points, points)', null],
    ['round(points)', null],
    ['team = team', null],
    ['concat(team, "x")', 'x'],
    ['concat(team, team)', null],
    ['length(team)', null],
    ['contains(team, "x")', null],
    ['count(labels)', 0],
    ['join(labels, ",")', null],
    ['workdays(due, today())', null],
    ['dateDiff(due, today())', null],
    ['date(created) < due', null],
    ['isEmpty(points) and isEmpty(labels) and isEmpty(team)', true],
  ])('%s is %p where fields are empty', (text, expected) => {
    expect(valueOf(text, EMPTY_ROW)).toEqual(expected);
  });

  it.each([
    ['points + velocity', 'unknown-name', 'velocity'],
    ['1 + [No such field]', 'unknown-name', '[No such field]'],
    ['points + spent', 'wrong-operands', 'points + spent'],
    ['2 * (team + 1)', 'wrong-operands', '(team + 1)'],
    ['created < due', 'wrong-operands', 'created < due'],
    ['team < "x"', 'wrong-operands', 'team < "x"'],
    ['points and true', 'wrong-operands', 'points and true'],
    ['not points', 'wrong-type', 'points'],
    ['-team', 'wrong-type', 'team'],
    ['if(points, 1, 2)', 'wrong-type', 'points'],
    ['if(true, 1, "x")', 'wrong-type', '"x"'],
    ['1 + foo(2)', 'unknown-function', 'foo(2)'],
    ['round()', 'argument-count', 'round()'],
    ['round(1, 2, 3)', 'argument-count', 'round(1, 2, 3)'],
    ['max(1, team)', 'wrong-type', 'team'],
    ['dateDiff(due, created)', 'wrong-type', 'created'],
    ['dateDiff(due, due, "moons")', 'unknown-value', '"moons"'],
    ['date("31.1.2026")', 'unknown-value', '"31.1.2026"'],
    ['matches(team)', 'not-literal', 'team'],
    ['contains(points, "5")', 'wrong-type', 'points'],
  ])('refuses %s', (text, code, place) => {
    expect(faultOf(text)).toEqual([code, place]);
  });

  it('knows no function that the language of objects brings along', () => {
    expect(faultOf('toString(1)')[0]).toBe('unknown-function');
    expect(faultOf('constructor()')[0]).toBe('unknown-function');
    expect(Object.keys(FUNCTIONS).every((name) => name === name.toLowerCase())).toBe(true);
  });

  it('calculates as a hand-written function does, empty values included', () => {
    const number = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null });
    fc.assert(
      fc.property(number, number, (points, spent) => {
        const row = { ...ROW, points, spent };
        const expected =
          points === null
            ? 0
            : points > 10
              ? points * 2
              : spent === null
                ? null
                : points - spent * (1 / 3600);
        const value = valueOf(
          'if(isEmpty(points), 0, if(points > 10, points * 2, points - inHours(spent)))',
          row,
        );
        expect([value]).toEqual([expected]);
      }),
    );
  });

  it('takes the first, the least and the most of any number of values as of a list without the empty ones', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(numbers, (all) => {
        const given = all.map((value) => (value === null ? 'points / 0' : `(${String(value)})`)).join(', ');
        const present = all.filter((value) => value !== null);
        const none = present.length === 0;
        expect([valueOf(`coalesce(${given})`), valueOf(`min(${given})`), valueOf(`max(${given})`)]).toEqual([
          present[0] ?? null,
          none ? null : Math.min(...present),
          none ? null : Math.max(...present),
        ]);
      }),
    );
  });
});
