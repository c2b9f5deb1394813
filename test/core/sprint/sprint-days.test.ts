import { WEEKDAYS_ONLY } from '../../../src/core/calendar/working-calendar';
import { sprintDays } from '../../../src/core/sprint/sprint-days';

/** From Monday the 6th to Friday the 17th of January 2025, in UTC. */
const SPRINT = { startAt: Date.UTC(2025, 0, 6, 9), endAt: Date.UTC(2025, 0, 17, 17) };
const at = (day: number, hour = 12) => ({
  now: Date.UTC(2025, 0, day, hour),
  timeZone: 'UTC',
  calendar: WEEKDAYS_ONLY,
});

describe('sprintDays', () => {
  it.each([
    ['the first day', 6, 10],
    ['a Wednesday', 8, 8],
    ['a Saturday', 11, 5],
    ['a Sunday', 12, 5],
    ['the last day', 17, 1],
  ])('counts working days on %s, today among them', (_name, day, left) => {
    expect(sprintDays(SPRINT, at(day))).toMatchObject({ workingDaysLeft: left, isOverdue: false });
  });

  it('counts the days of the calendar, those that are free in part in part', () => {
    const calendar = {
      board: null,
      workingDays: [1, 2, 3, 4, 5, 6] as const,
      holidays: [
        { date: '2025-01-13', share: 1 },
        { date: '2025-01-14', share: 0.5 },
        { date: '2025-01-20', share: 1 },
      ],
    };
    // Thursday to Saturday; Tuesday's other half, Wednesday to Friday.
    expect(sprintDays(SPRINT, { ...at(9), calendar })?.workingDaysLeft).toBe(6.5);
    expect(sprintDays(SPRINT, { ...at(14), calendar })?.workingDaysLeft).toBe(3.5);
    expect(sprintDays(SPRINT, { ...at(17, 17), calendar })?.workingDaysLeft).toBe(0);
  });

  it('has no days left once the end has passed', () => {
    expect(sprintDays(SPRINT, at(17, 17))).toEqual({ elapsed: 1, workingDaysLeft: 0, isOverdue: true });
  });

  it('counts all days of a sprint that has not begun', () => {
    expect(sprintDays(SPRINT, at(1))).toMatchObject({ elapsed: 0, workingDaysLeft: 10 });
  });

  it('does not count the day that begins when the sprint ends', () => {
    const sprint = { ...SPRINT, endAt: Date.UTC(2025, 0, 17) };
    expect(sprintDays(sprint, at(16))?.workingDaysLeft).toBe(1);
  });

  it("takes the days of the viewer's zone", () => {
    // In Auckland it is already Saturday, and the sprint ends there on Saturday too.
    expect(sprintDays(SPRINT, { ...at(17, 12), timeZone: 'Pacific/Auckland' })?.workingDaysLeft).toBe(0);
  });

  it('says which share of the time has passed', () => {
    const sprint = { startAt: 0, endAt: 1000 };
    expect(sprintDays(sprint, { ...at(1), now: 250 })?.elapsed).toBe(0.25);
  });

  it('knows nothing of a sprint without dates', () => {
    expect(sprintDays({ startAt: null, endAt: 5 }, at(6))).toBeNull();
    expect(sprintDays({ startAt: 5, endAt: null }, at(6))).toBeNull();
  });
});
