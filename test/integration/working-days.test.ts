import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import type { SiteSettings } from '../../src/contract';
import { newPublicHolidayChoice } from '../../src/core/capacity/records/board-capacity';
import { formatDay } from '../../src/core/time/period';
import { aBoard } from '../support/capacity';
import { aChart, from } from '../support/chart';
import { chartOnSite, readOnSite, resolverCall, saveLargeReads } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';

const DATA = generateSite({ issues: 120, seed: 4, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const [VIEWER = ''] = DATA.users
  .filter(({ active, isAdmin }) => active && !isAdmin)
  .map(({ accountId }) => accountId);
const [BOARD, UNPLANNED] = DATA.boards;
if (BOARD === undefined || UNPLANNED === undefined) throw new Error('The generated site has too few boards.');
/** The space of the board is for its lead, so for the administrator alone. */
const data = {
  ...DATA,
  projects: DATA.projects.map((project) =>
    project.id === BOARD.projectId
      ? { ...project, leadAccountId: ADMIN, browse: { groups: ['capacity-team'] } }
      : project,
  ),
  groups: [...DATA.groups, { ...DATA.groups[0], name: 'capacity-team', memberIds: [ADMIN] }],
} as typeof DATA;

const OWN_HOLIDAY = formatDay(Math.floor(TEST_NOW / 86_400_000) - 28);
const RECORD = aBoard({
  workingDays: [1, 2, 3],
  holidays: [{ date: OWN_HOLIDAY, name: 'Move of the office', share: 1 }],
  publicHolidays: newPublicHolidayChoice('DE'),
});

const inDaysOf = (boardId: number) =>
  aChart({
    kind: 'number',
    sources: [from({ kind: 'jql', jql: 'resolved is not empty AND created >= "2000-01-01"' })],
    chartBy: null,
    calculate: {
      measure: 'sum',
      of: { kind: 'time-to-resolution', includeUnresolved: false, workingDaysOnly: true },
    },
    workingCalendar: { kind: 'board', boardId },
  });

describe('times in the working days of a board', () => {
  let site: LocalSite;

  beforeAll(async () => {
    site = await aLocalSite({ data });
    const save = await resolverCall(
      site,
      ADMIN,
      'capacity',
    )('capacity/save-board', {
      ...{ boardId: BOARD.id, record: RECORD, seen: null },
    });
    if (!save.ok) throw new Error(JSON.stringify(save.error));
  });

  const readIn = (place: SiteSettings['largeReads']) => saveLargeReads(site, ADMIN, place);

  it.each(['resolver', 'browser'] as const)('are the same wherever they are read: %s', async (place) => {
    await readIn(place);
    const { grandTotal, explain } = await chartOnSite(site, inDaysOf(BOARD.id), ADMIN);
    const usual = await chartOnSite(
      site,
      { ...inDaysOf(BOARD.id), workingCalendar: { kind: 'weekdays' } },
      ADMIN,
    );
    expect(explain).toMatchObject({
      readBy: place,
      calendar: {
        board: { name: BOARD.name, publicYears: { from: 2011, to: 2029 } },
        workingDays: [1, 2, 3],
      },
    });
    const dates = explain.calendar?.holidays.map(({ date }) => date);
    expect(dates).toEqual(expect.arrayContaining([OWN_HOLIDAY, '2025-10-03', '2026-01-01']));
    // The board and what the viewer may do there are asked for as well.
    expect(explain.requests).toBe(usual.explain.requests + 2);
    expect(grandTotal.items).toBe(usual.grandTotal.items);
    expect(grandTotal.value).toBeGreaterThan(0);
    // Three days of a week instead of five, and some of them are free.
    expect(grandTotal.value).toBeLessThan((usual.grandTotal.value ?? 0) * 0.7);
  });

  it.each(['resolver', 'browser'] as const)(
    'are no numbers at all for who may not see the board: %s',
    async (place) => {
      await readIn(place);
      expect(await readOnSite(site, inDaysOf(BOARD.id), VIEWER)).toMatchObject({
        reading: null,
        error: { code: 'source-not-found', path: 'workingCalendar.boardId' },
      });
    },
  );

  it('are not known of a board whose capacity is not set up', async () => {
    expect(await readOnSite(site, inDaysOf(UNPLANNED.id), ADMIN)).toMatchObject({
      reading: null,
      error: {
        code: 'no-calendar',
        params: { board: UNPLANNED.name },
        path: 'workingCalendar.boardId',
      },
    });
  });

  it('are told without anything of a person, or the names of holidays', async () => {
    const answer = await resolverCall(site, ADMIN)('calendar/read', { boardId: BOARD.id });
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) return;
    const { calendar } = answer.value;
    expect(Object.keys(calendar)).toEqual(['board', 'workingDays', 'holidays']);
    expect(calendar.holidays.every((holiday) => Object.keys(holiday).join() === 'date,share')).toBe(true);
  });
});
