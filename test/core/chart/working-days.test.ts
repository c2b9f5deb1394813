import { WEEKDAYS_ONLY } from '../../../src/core/calendar/working-calendar';
import type { ChartConfig, QuantitySpec } from '../../../src/core/chart/config';
import { drawnValue } from '../../../src/core/chart/number-text';
import { KITE_CALENDAR } from '../../support/calendar';
import { aContext, anIssue, chartOf } from '../../support/chart';
import { at } from '../../support/trend';

const DAY = 24 * 60 * 60;

/** Made on a Friday at noon, done on Wednesday of the week after at noon; due a week later. */
const ISSUE = anIssue('K-1', {
  created: '2025-01-03T12:00:00.000+0000',
  resolutiondate: '2025-01-08T12:00:00.000+0000',
  duedate: '2025-01-15',
});
/** On Thursday at noon. */
const NOW = at('2025-01-09T12:00');

function daysOf(of: QuantitySpec, calendar: Partial<ReturnType<typeof aContext>> = {}): number | null {
  const config: Partial<ChartConfig> = { kind: 'number', chartBy: null, calculate: { measure: 'sum', of } };
  const { value } = chartOf([ISSUE], config, aContext({ computedAt: NOW, ...calendar })).grandTotal;
  return value === null ? null : value / DAY;
}

const workingDaysOnly = true;

// By the board nobody works on Fridays, Monday the 6th is a holiday, and so is half of Wednesday the 15th.
describe('a time in working days', () => {
  it.each<[string, QuantitySpec, number, number]>([
    ['since a moment', { kind: 'time-since', fieldId: 'created', workingDaysOnly }, 4, 2.5],
    ['until a date, whole days', { kind: 'time-until', fieldId: 'duedate', workingDaysOnly }, 4, 3],
    ['since a date to come, below 0', { kind: 'time-since', fieldId: 'duedate', workingDaysOnly }, -4, -3],
    [
      'from a moment to the begin of a date',
      { kind: 'time-between', fromFieldId: 'created', toFieldId: 'duedate', workingDaysOnly },
      7.5,
      5,
    ],
    ['to resolution', { kind: 'time-to-resolution', includeUnresolved: false, workingDaysOnly }, 3, 1.5],
  ])('%s goes by Monday to Friday, or by the days of a board', (_name, of, weekdays, board) => {
    expect(daysOf(of)).toBe(weekdays);
    expect(daysOf(of, { calendar: KITE_CALENDAR })).toBe(board);
  });

  it('counts all days where that is not chosen', () => {
    const of = { kind: 'time-until', fieldId: 'duedate', workingDaysOnly: false } as const;
    expect(daysOf(of, { calendar: KITE_CALENDAR })).toBe(6);
  });

  it('from Monday to Monday is a week, of as many days as the calendar works in one', () => {
    const issue = anIssue('K-2', { created: '2025-01-13T00:00:00.000+0000' });
    const weeks = (workingDays: (typeof KITE_CALENDAR)['workingDays'], goal: number) => {
      const config: Partial<ChartConfig> = {
        ...{ kind: 'bar', timeUnit: 'weeks', lines: { goal, average: false, trend: false } },
        calculate: { measure: 'sum', of: { kind: 'time-since', fieldId: 'created', workingDaysOnly } },
      };
      const calendar = { ...WEEKDAYS_ONLY, workingDays };
      const context = aContext({ computedAt: at('2025-01-20T00:00'), calendar });
      const { grandTotal, measure, lines } = chartOf([issue], config, context);
      return [
        drawnValue(grandTotal.value ?? NaN, measure),
        ...lines.map((line) => ('value' in line ? line.value / DAY : NaN)),
      ];
    };
    expect(weeks([1, 2, 3, 4, 5], 2)).toEqual([1, 10]);
    expect(weeks([1, 2, 3, 4], 2)).toEqual([1, 8]);
    expect(weeks([], 2)).toEqual([0, 14]);
  });

  it('is explained by the calendar that counted', () => {
    const explained = (days: boolean) =>
      chartOf(
        [ISSUE],
        { calculate: { measure: 'max', of: { kind: 'cycle-time', rule: 'lead', workingDaysOnly: days } } },
        aContext({ calendar: KITE_CALENDAR }),
      ).explain.calendar;
    expect(explained(true)).toEqual(KITE_CALENDAR);
    expect(explained(false)).toBeNull();
  });
});
