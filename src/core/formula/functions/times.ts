import { parseDate } from '../../time/timestamp';
import { EMPTY, type NumericType } from '../value';
import { argumentAt, isFault, literalAt, numericAt, wrongType, type FormulaFunction } from './function';

const HOUR_S = 3600;
const DAY_MS = 86_400_000;

const today: FormulaFunction = {
  min: 0,
  max: 0,
  compile: ({ scope }) => ({ type: 'date', read: () => scope.today }),
};

const now: FormulaFunction = {
  min: 0,
  max: 0,
  compile: ({ scope }) => ({ type: 'moment', read: () => scope.now }),
};

/** `date("2026-01-31")`, and `date(moment)`: the day of a moment in the zone of the report. */
const date: FormulaFunction = {
  min: 1,
  max: 1,
  compile: (call) => {
    const { compiled, expression } = argumentAt(call, 0);
    if (compiled.type === 'moment') {
      const { read } = compiled;
      const { dayAt } = call.scope;
      return {
        type: 'date',
        read: (row) => {
          const at = read(row);
          return Number.isNaN(at) ? EMPTY : dayAt(at);
        },
      };
    }
    if (expression.kind !== 'text') return wrongType(0, compiled, ['moment', 'text']);
    const day = parseDate(expression.value);
    if (!Number.isNaN(day)) return { type: 'date', read: () => day };
    return {
      argument: 0,
      code: 'unknown-value',
      params: { value: expression.value, allowed: 'YYYY-MM-DD' },
    };
  },
};

/** By the name of a unit: how many of it a day has. */
const PER_DAY: Readonly<Record<string, number>> = { weeks: 1 / 7, days: 1, hours: 24, minutes: 1440 };

/** `datediff(a, b, "days")`: how long it is from a to b, below 0 when b comes first; days go by the calendar. */
const dateDiff: FormulaFunction = {
  min: 2,
  max: 3,
  compile: (call) => {
    const from = numericAt(call, 0, ['date', 'moment']);
    if (isFault(from)) return from;
    const to = numericAt(call, 1, [from.type]);
    if (isFault(to)) return to;
    const unit = call.arguments.length > 2 ? literalAt(call, 2, 'unit') : 'days';
    if (isFault(unit)) return unit;
    const perDay = Object.hasOwn(PER_DAY, unit) ? PER_DAY[unit] : undefined;
    if (perDay === undefined) {
      const allowed = Object.keys(PER_DAY).join(', ');
      return { argument: 2, code: 'unknown-value', params: { value: unit, allowed } };
    }
    const factor = from.type === 'date' ? perDay : perDay / DAY_MS;
    const a = from.read;
    const b = to.read;
    return { type: 'number', read: (row) => (b(row) - a(row)) * factor };
  },
};

/** `workdays(a, b)`: the days worked from a up to and with b, by the calendar of the report. */
const workdays: FormulaFunction = {
  min: 2,
  max: 2,
  compile: (call) => {
    const from = numericAt(call, 0, ['date']);
    if (isFault(from)) return from;
    const to = numericAt(call, 1, ['date']);
    if (isFault(to)) return to;
    const a = from.read;
    const b = to.read;
    const count = call.scope.workdays;
    return {
      type: 'number',
      read: (row) => {
        const first = a(row);
        const last = b(row);
        return Number.isNaN(first) || Number.isNaN(last) ? EMPTY : count(first, last);
      },
    };
  },
};

/** Between numbers and durations; a day has the hours of the site. */
function converted(
  from: NumericType,
  to: NumericType,
  factorOf: (hoursPerDay: number) => number,
): FormulaFunction {
  return {
    min: 1,
    max: 1,
    compile: (call) => {
      const value = numericAt(call, 0, [from]);
      if (isFault(value)) return value;
      const factor = factorOf(call.scope.hoursPerDay);
      const { read } = value;
      return { type: to, read: (row) => read(row) * factor };
    },
  };
}

export const TIMES = {
  today,
  now,
  date,
  datediff: dateDiff,
  workdays,
  hours: converted('number', 'duration', () => HOUR_S),
  days: converted('number', 'duration', (hoursPerDay) => hoursPerDay * HOUR_S),
  inhours: converted('duration', 'number', () => 1 / HOUR_S),
  indays: converted('duration', 'number', (hoursPerDay) => 1 / (hoursPerDay * HOUR_S)),
};
