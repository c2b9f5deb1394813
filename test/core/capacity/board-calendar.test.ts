import type { PublicHoliday } from '../../../src/core/calendar/holiday';
import { boardCalendar } from '../../../src/core/capacity/board-calendar';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import { defaultRules } from '../../../src/core/capacity/rules';
import { aBoard } from '../../support/capacity';

const published = (date: string, kind: PublicHoliday['kind'], share = 1): PublicHoliday => ({
  ...{ key: date, name: 'Published', date, kind, share },
});
const PUBLISHED = [
  published('2025-01-01', 'public'),
  published('2025-03-03', 'optional'),
  published('2025-12-24', 'public', 0.5),
];
const days = { name: 'Kite board', published: PUBLISHED, years: { from: 2024, to: 2026 } };
const own = [
  { date: '2025-05-02', name: 'Bridge', share: 1 },
  { date: '2025-12-24', name: 'Party', share: 0.3 },
];

describe('the calendar of a board', () => {
  it('has its weekdays, its own holidays and the chosen public ones, without their names', () => {
    const board = aBoard({
      workingDays: [1, 2, 3],
      holidays: own,
      publicHolidays: newPublicHolidayChoice('DE'),
    });
    expect(boardCalendar(board, days)).toEqual({
      board: { name: 'Kite board', publicYears: { from: 2024, to: 2026 } },
      workingDays: [1, 2, 3],
      holidays: [
        { date: '2025-01-01', share: 1 },
        { date: '2025-05-02', share: 1 },
        { date: '2025-12-24', share: 0.5 },
      ],
    });
  });

  it('takes two holidays on one date together as the board does', () => {
    const rules = { ...defaultRules({ kind: 'remaining' }), partDays: 'sum' } as const;
    const board = aBoard({ holidays: own, publicHolidays: newPublicHolidayChoice('DE'), rules });
    expect(boardCalendar(board, days).holidays.at(-1)).toEqual({ date: '2025-12-24', share: 0.8 });
  });

  it('knows no public holidays where none are chosen', () => {
    expect(boardCalendar(aBoard({ holidays: own }), { ...days, published: [] })).toMatchObject({
      board: { publicYears: null },
      holidays: [{ date: '2025-05-02' }, { date: '2025-12-24' }],
    });
  });
});
