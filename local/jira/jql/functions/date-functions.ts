import type { Temporal } from 'temporal-polyfill';
import { messages } from '../messages';
import type { QueryContext } from '../query-context';
import { weekStart } from '../values/week-start';
import { inZone, type DateUnit } from '../values/zoned-date';
import type { JqlFunction } from './function';

type Period = 'Day' | 'Week' | 'Month' | 'Year';

const PERIOD_UNITS: Readonly<Record<Period, DateUnit>> = {
  Day: 'days',
  Week: 'weeks',
  Month: 'months',
  Year: 'years',
};

const INCREMENT_UNITS: Readonly<Record<string, DateUnit>> = {
  y: 'years',
  M: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
};

interface Increment {
  readonly amount: number;
  readonly unit: DateUnit;
}

/** `-1`, `+2w`, `1M`: without a unit, the period's own. */
const parseIncrement = (text: string, period: Period): Increment | null => {
  const match = /^([-+]?\d+)([yMwdhm]?)$/.exec(text.trim());
  if (match === null) return null;
  const [, amount, unit = ''] = match;
  return { amount: Number(amount), unit: INCREMENT_UNITS[unit] ?? PERIOD_UNITS[period] };
};

const startOf = (period: Period, context: QueryContext): Temporal.ZonedDateTime => {
  const today = inZone(context.now, context.zone).startOfDay();
  const starts: Readonly<Record<Period, () => Temporal.ZonedDateTime>> = {
    Day: () => today,
    Week: () =>
      today.subtract({ days: (today.dayOfWeek - weekStart(context.viewer?.locale ?? 'en_US') + 7) % 7 }),
    Month: () => today.with({ day: 1 }),
    Year: () => today.with({ month: 1, day: 1 }),
  };
  return starts[period]().startOfDay();
};

const edge = (period: Period, isEnd: boolean): JqlFunction => {
  const name = `${isEnd ? 'endOf' : 'startOf'}${period}`;
  return {
    name,
    type: 'date',
    isList: false,
    minArguments: 0,
    maxArguments: 1,
    call: ([argument], context) => {
      const increment =
        argument === undefined ? { amount: 0, unit: PERIOD_UNITS[period] } : parseIncrement(argument, period);
      if (increment === null) return { ok: false, error: messages.badIncrement(name, argument ?? '') };
      // The end is the last millisecond before the next period; adding to the edge of a period keeps months whole.
      const start = startOf(period, context);
      const at = (isEnd ? start.add({ [PERIOD_UNITS[period]]: 1 }) : start).add({
        [increment.unit]: increment.amount,
      });
      return {
        ok: true,
        value: [{ kind: 'instant', at: at.epochMilliseconds - (isEnd ? 1 : 0), from: name }],
      };
    },
  };
};

const PERIODS: readonly Period[] = ['Day', 'Week', 'Month', 'Year'];

/** now() and the starts and ends of the periods around it, in the viewer's zone; weeks begin as the viewer's locale says. */
export const DATE_FUNCTIONS: readonly JqlFunction[] = [
  {
    name: 'now',
    type: 'date',
    isList: false,
    minArguments: 0,
    maxArguments: 0,
    call: (_, { now }) => ({ ok: true, value: [{ kind: 'instant', at: now, from: 'now' }] }),
  },
  ...PERIODS.map((period) => edge(period, false)),
  ...PERIODS.map((period) => edge(period, true)),
];
