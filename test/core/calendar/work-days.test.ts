import { boardHolidays } from '../../../src/core/calendar/board-holidays';
import type { DayOff } from '../../../src/core/calendar/day-off';
import { withoutReasons } from '../../../src/core/calendar/day-off';
import type { PartDayRule } from '../../../src/core/calendar/free-days';
import type { Holiday, PublicHoliday } from '../../../src/core/calendar/holiday';
import { weekdayOf } from '../../../src/core/calendar/weekday';
import { createWorkDays } from '../../../src/core/calendar/work-days';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import { parseDate } from '../../../src/core/time/timestamp';
import { offOn } from '../../support/capacity';

const WEEK = { first: parseDate('2025-06-02'), last: parseDate('2025-06-08') };
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

function sharesOf(
  daysOff: readonly DayOff[],
  holidays: readonly Holiday[] = [],
  partDays: PartDayRule = 'larger',
): readonly number[] {
  const workDays = createWorkDays({ range: WEEK, holidays, partDays });
  return [...workDays.sharesOf({ workingDays: MONDAY_TO_FRIDAY, daysOff })];
}

describe('weekdayOf', () => {
  it.each([
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2025-06-02', 1],
    ['2025-06-08', 7],
    ['2028-02-29', 2],
  ])('knows that %s is the day %d of its week', (date, weekday) => {
    expect(weekdayOf(parseDate(date))).toBe(weekday);
  });
});

describe('the days that somebody works', () => {
  it('are the working weekdays', () => {
    expect(sharesOf([])).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it('are less by days off, whole or in part, alone or in a row', () => {
    const daysOff = [offOn('2025-06-03', { share: 0.5 }), offOn('2025-06-05', { to: '2025-06-07' })];
    expect(sharesOf(daysOff)).toEqual([1, 0.5, 1, 0, 0, 0, 0]);
  });

  it('take days off that reach beyond the range as far as they are in it', () => {
    expect(sharesOf([offOn('2025-05-01', { to: '2025-06-02' })])).toEqual([0, 1, 1, 1, 1, 0, 0]);
    expect(sharesOf([offOn('2025-06-06', { to: '2025-07-01' })])).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  it('lose a holiday and a day off on one date once', () => {
    const holiday = { date: '2025-06-04', name: 'Local', share: 1 };
    expect(sharesOf([offOn('2025-06-04')], [holiday])).toEqual([1, 1, 0, 1, 1, 0, 0]);
    expect(sharesOf([offOn('2025-06-04', { share: 0.5 })], [holiday], 'sum')[2]).toBe(0);
  });

  it.each([
    ['larger', 0.5],
    ['sum', 0.25],
  ] as const)('of parts that are free on one date take the %s', (rule, left) => {
    const holiday = { date: '2025-06-04', name: 'Christmas Eve', share: 0.25 };
    expect(sharesOf([offOn('2025-06-04', { share: 0.5 })], [holiday], rule)[2]).toBe(left);
  });

  it('tell what takes part of a day', () => {
    const holiday = { date: '2025-06-08', name: 'Whit Sunday', share: 1 };
    const workDays = createWorkDays({ range: WEEK, holidays: [holiday], partDays: 'larger' });
    const ann = {
      workingDays: MONDAY_TO_FRIDAY,
      daysOff: [offOn('2025-06-04', { share: 0.5, reason: 'Dentist' })],
    };
    expect(workDays.explain(ann, WEEK.first)).toEqual({
      day: WEEK.first,
      share: 1,
      isWorkingDay: true,
      free: [],
    });
    expect(workDays.explain(ann, WEEK.first + 2)).toMatchObject({
      share: 0.5,
      free: [{ kind: 'day-off', reason: 'Dentist', share: 0.5 }],
    });
    expect(workDays.explain(ann, WEEK.last)).toMatchObject({
      share: 0,
      isWorkingDay: false,
      free: [{ kind: 'holiday', name: 'Whit Sunday' }],
    });
  });
});

describe('days off without their reasons', () => {
  it('are the same days', () => {
    const day = offOn('2025-06-04', { share: 0.5, reason: 'Dentist' });
    expect(withoutReasons([day])).toEqual([{ ...day, reason: null }]);
  });
});

describe('the holidays of a board', () => {
  const holiday = (key: string, date: string, kind: PublicHoliday['kind'] = 'public'): PublicHoliday => ({
    key,
    date,
    kind,
    name: key,
    share: 1,
  });
  const published = [holiday('easter 50', '2025-06-09'), holiday('06-19', '2025-06-19', 'bank')];
  const own = [{ date: '2025-06-20', name: 'Company day', share: 1 }];

  it('are its own and those of its region, by date', () => {
    const holidays = boardHolidays(
      own,
      { ...newPublicHolidayChoice('DE'), kinds: ['public', 'bank'] },
      published,
    );
    expect(holidays.map(({ date }) => date)).toEqual(['2025-06-09', '2025-06-19', '2025-06-20']);
  });

  it('are of the chosen kinds', () => {
    const holidays = boardHolidays([], newPublicHolidayChoice('DE'), published);
    expect(holidays).toEqual([{ date: '2025-06-09', name: 'easter 50', share: 1 }]);
  });

  it('do not have those that were removed, in any year', () => {
    const choice = { ...newPublicHolidayChoice('DE'), removed: ['easter 50'] };
    expect(boardHolidays([], choice, [...published, holiday('easter 50', '2026-05-25')])).toEqual([]);
  });

  it('are only its own where it has no region', () => {
    expect(boardHolidays(own, null, published)).toEqual(own);
  });
});
