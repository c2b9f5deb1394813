import type { IterationDates } from '../../../src/core/capacity/iteration';
import { iterationHolidays } from '../../../src/core/capacity/iteration-holidays';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../src/core/capacity/records/iteration-capacity';

type PlanDates = Pick<IterationCapacity, 'start' | 'end'>;

const GERMANY = { publicHolidays: newPublicHolidayChoice('DE') };
const NO_DATES = { from: null, to: null };
const yearsOf = (dates: IterationDates, plan: PlanDates | null = null) => {
  const found = iterationHolidays(GERMANY, [{ dates, plan }], 'en');
  return [...new Set(found.map(({ date }) => date.slice(0, 4)))];
};

describe('iterationHolidays', () => {
  it('are those of the years that the iteration touches', () => {
    expect(yearsOf({ from: '2025-06-02', to: '2025-06-13' })).toEqual(['2025']);
    expect(yearsOf({ from: '2025-12-22', to: '2026-01-02' })).toEqual(['2025', '2026']);
  });

  it('are those of the next year too where another zone could begin it', () => {
    expect(yearsOf({ from: '2025-12-22', to: '2025-12-31' })).toEqual(['2025', '2026']);
  });

  it('follow the dates that the plan sets instead', () => {
    const plan = { start: '2027-03-01', end: '2027-03-12' };
    expect(yearsOf({ from: '2025-06-02', to: '2025-06-13' }, plan)).toEqual(['2027']);
    expect(yearsOf(NO_DATES, plan)).toEqual(['2027']);
  });

  it('are none without dates, and none on a board without a region', () => {
    expect(yearsOf({ from: '2025-06-02', to: null })).toEqual([]);
    const dates = { from: '2025-06-02', to: '2025-06-13' };
    expect(iterationHolidays({ publicHolidays: null }, [{ dates, plan: null }], 'en')).toEqual([]);
  });

  it('are those of each iteration, however many years lie between them', () => {
    const iterations = ['2009-12-28', '2024-03-04', '2025-03-03'].map((from) => ({
      dates: { from, to: from },
      plan: null,
    }));
    const found = iterationHolidays(GERMANY, iterations, 'en').map(({ date }) => date);
    expect([...new Set(found.map((date) => date.slice(0, 4)))]).toEqual(['2009', '2024', '2025']);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are all of an iteration that may be planned, and none of one that is a slip of the keyboard', () => {
    expect(yearsOf({ from: '2021-01-01', to: '2031-01-01' })).toHaveLength(12);
    expect(yearsOf({ from: '0202-06-02', to: '2025-06-13' })).toEqual([]);
  });
});
