import type { PublicHoliday } from '../../../src/core/calendar/holiday';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import { parseDate } from '../../../src/core/time/timestamp';
import { toggleHoliday } from '../../../src/frontend/capacity/toggle-holiday';

const MAY_DAY: PublicHoliday = {
  ...{ key: '05-01', date: '2026-05-01', name: 'Labour Day' },
  ...{ kind: 'public', share: 1 },
};
const publicHolidays = newPublicHolidayChoice('DE');
const how = { published: [MAY_DAY], name: 'Holiday' };
const own = { date: '2026-05-04', name: 'Holiday', share: 1 };

describe('toggleHoliday', () => {
  it('makes a day a holiday of the board, and a working day again', () => {
    const nothing = { holidays: [], publicHolidays: null };
    const added = toggleHoliday(nothing, parseDate('2026-05-04'), how);
    expect(added).toEqual({ holidays: [own], publicHolidays: null });
    expect(toggleHoliday(added, parseDate('2026-05-04'), how)).toEqual(nothing);
  });

  it('works on a public holiday, and keeps it again', () => {
    const kept = { holidays: [own], publicHolidays };
    const worked = toggleHoliday(kept, parseDate('2026-05-01'), how);
    expect(worked).toEqual({ ...kept, publicHolidays: { ...publicHolidays, removed: ['05-01'] } });
    expect(toggleHoliday(worked, parseDate('2026-05-01'), how)).toEqual(kept);
  });

  it('takes a public holiday of a kind that does not hold for any other day', () => {
    const banks = { ...publicHolidays, kinds: ['bank'] } as const;
    expect(
      toggleHoliday({ holidays: [], publicHolidays: banks }, parseDate('2026-05-01'), how).holidays,
    ).toEqual([{ date: '2026-05-01', name: 'Holiday', share: 1 }]);
  });
});
