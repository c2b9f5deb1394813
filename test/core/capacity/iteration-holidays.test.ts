import type { IterationDates } from '../../../src/core/capacity/iteration';
import { iterationHolidays } from '../../../src/core/capacity/iteration-holidays';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../src/core/capacity/records/iteration-capacity';

type PlanDates = Pick<IterationCapacity, 'start' | 'end'>;

const GERMANY = { publicHolidays: newPublicHolidayChoice('DE') };
const NO_DATES = { from: null, to: null };
const yearsOf = (dates: IterationDates, plan: PlanDates | null = null) => {
  const found = iterationHolidays(GERMANY, { dates, plan, language: 'en' });
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
    expect(iterationHolidays({ publicHolidays: null }, { dates, plan: null, language: 'en' })).toEqual([]);
  });

  it('end after ten years, whatever somebody typed', () => {
    expect(yearsOf({ from: '0202-06-02', to: '2025-06-13' }).length).toBeLessThanOrEqual(10);
  });
});
