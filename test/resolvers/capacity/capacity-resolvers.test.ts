import { generateSite } from '../../../local/data/generate/generate-site';
import type { AbsencesPart } from '../../../src/contract/absences';
import { mergeAbsences } from '../../../src/core/capacity/merge-absences';
import type { CapacityRecords } from '../../../src/contract/capacity';
import type { SaveOutcome } from '../../../src/contract/change';
import type { BoardPlans } from '../../../src/core/capacity/report/board-plans';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../../src/core/capacity/records/iteration-capacity';
import { DEFAULT_SITE_CAPACITY, type SiteCapacity } from '../../../src/core/capacity/records/site-capacity';
import type { AppError } from '../../../src/core/error';
import type { Result } from '../../../src/core/result';
import { aBoard, aPlan, offOn } from '../../support/capacity';
import { aLocalSite, TEST_NOW } from '../../support/local-site';
import { grantPermission } from '../../support/permission-grant';
import { plantRecord } from '../../support/plant-record';

const GENERATED = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const MEMBERS = 'capacity-team';
const BOARD = GENERATED.boards[0];
if (BOARD === undefined) throw new Error('The generated site has no board.');
const boardId = BOARD.id;
const LEAD = GENERATED.projects.find(({ id }) => id === BOARD.projectId)?.leadAccountId ?? '';
const OTHERS = GENERATED.users.filter(
  ({ active, isAdmin, accountId }) => active && !isAdmin && accountId !== LEAD,
);
const [VIEWER = '', OUTSIDER = '', ANN = '', BEN = '', CARL = ''] = OTHERS.map(({ accountId }) => accountId);
const ADMIN = GENERATED.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

/** The space of the board is for its lead, one viewer, and a team. */
const DATA = {
  ...GENERATED,
  projects: GENERATED.projects.map((project) =>
    project.id === BOARD.projectId ? { ...project, browse: { groups: [MEMBERS] } } : project,
  ),
  groups: [
    ...GENERATED.groups,
    { ...GENERATED.groups[0], name: MEMBERS, memberIds: [LEAD, VIEWER, ANN, BEN, CARL] },
  ],
} as typeof GENERATED;

/** A board in another space, which everybody sees. */
function openBoard() {
  for (const { id, key, browse } of GENERATED.projects) {
    const other = GENERATED.boards.find(({ projectId }) => projectId === id && id !== BOARD?.projectId);
    if (other !== undefined && browse === 'any-logged-in') return { other, projectKey: key };
  }
  throw new Error('The generated site has no second open board.');
}

async function aSite() {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: DATA, now: () => now });
  return {
    site,
    /** Lists lag behind what was written. */
    settle: () => {
      now += 60_000;
    },
    call: async <T>(accountId: string, name: string, payload: object = {}): Promise<Result<T, AppError>> => {
      const answer = await site.forge.invoke(
        {
          ...{ moduleKey: 'capacity', functionKey: name, payload },
          context: { localId: 'here', extension: { project: { id: 'claimed' } } },
        },
        accountId,
      );
      if (!answer.ok) throw new Error(answer.message);
      return answer.body as Result<T, AppError>;
    },
  };
}

const ITERATION = 'sprint:7';
const read = {
  ...{ boardId, iteration: ITERATION, earlier: ['sprint:6', 'sprint:5'], others: null },
  dates: { from: '2026-02-23', to: '2026-03-08' },
  language: 'en',
};
const save = (people: readonly string[], seen: number | null, iteration = ITERATION) => ({
  ...{ boardId, iteration, lender: null, seen },
  record: aPlan(people.map((accountId) => ({ accountId }))),
});

const ALL = ['allowed', 'allowed', 'allowed'];
const READS = ['allowed', 'forbidden', 'forbidden'];
const NOTHING = ['forbidden', 'forbidden', 'forbidden'];

/** What each may do: read, save the board, save a plan; where all who browse may view, and where only holders may. */
const ROLES = [
  ['who administers the space', { accountId: LEAD, granted: null }, { open: ALL, restricted: ALL }],
  ['who may manage', { accountId: VIEWER, granted: 'manage-capacity' }, { open: ALL, restricted: ALL }],
  ['who may view', { accountId: VIEWER, granted: 'view-capacity' }, { open: READS, restricted: READS }],
  ['who may browse', { accountId: VIEWER, granted: null }, { open: READS, restricted: NOTHING }],
] as const;

type Site = Awaited<ReturnType<typeof aLocalSite>>;

/** The administrator decides that browsing a space is not enough. */
function onlyHolders({ kvs }: Site): void {
  const content: SiteCapacity = { ...DEFAULT_SITE_CAPACITY, viewers: 'permission' };
  plantRecord(kvs, { key: 'site-capacity', content });
}

/** The plan has somebody who may not look into the space any more. */
function aPlanOfSomebodyWhoLeft({ kvs }: Site): { readonly left: string } {
  const key = `iteration-capacity:${String(boardId)}:${ITERATION}`;
  plantRecord(kvs, { key, content: aPlan([{ accountId: OUTSIDER }]) });
  return { left: OUTSIDER };
}

/** A second save of a record is a conflict: it was allowed. */
const allowed = (answer: Result<unknown, AppError>): string => (answer.ok ? 'allowed' : answer.error.code);

describe('capacity on a site', () => {
  it.each(ROLES)('lets %s do what that role may', async (_role, { accountId, granted }, expected) => {
    const { call, site } = await aSite();
    if (granted !== null)
      await grantPermission(site, { projectId: BOARD.projectId, permission: granted, accountId: accountId });
    const done = async () => [
      allowed(await call(accountId, 'capacity/read', read)),
      allowed(await call(accountId, 'capacity/save-board', { boardId, record: aBoard(), seen: null })),
      allowed(await call(accountId, 'capacity/save-iteration', save([], null))),
    ];
    expect(await done()).toEqual(expected.open);
    onlyHolders(site);
    expect(await done()).toEqual(expected.restricted);
  });

  it('does not exist for whoever may not browse the space, holders and Jira administrators or not', async () => {
    const { call, site } = await aSite();
    await grantPermission(site, {
      projectId: BOARD.projectId,
      permission: 'manage-capacity',
      accountId: OUTSIDER,
    });
    const refused = { ok: false, error: { code: 'source-not-found' } };
    for (const accountId of [OUTSIDER, ADMIN]) {
      expect(await call(accountId, 'capacity/read', read)).toMatchObject(refused);
      expect(await call(accountId, 'capacity/save-iteration', save([], null))).toMatchObject(refused);
    }
  });

  it('says to whoever reads whether that person manages', async () => {
    const { call } = await aSite();
    const board = { boardId, record: aBoard(), seen: null };
    expect(await call(LEAD, 'capacity/save-board', board)).toMatchObject({ value: { kind: 'saved' } });
    expect(await call(LEAD, 'capacity/read', read)).toMatchObject({ value: { mayManage: true } });
    expect(await call(VIEWER, 'capacity/read', read)).toMatchObject({
      value: { mayManage: false, board: { revision: 1, record: aBoard() }, plan: null, lender: null },
    });
  });

  it('tells the second of two editors, and loses nothing', async () => {
    const { call } = await aSite();
    const saving = (people: readonly string[], seen: number | null) =>
      call<SaveOutcome<IterationCapacity>>(LEAD, 'capacity/save-iteration', save(people, seen));
    expect(await saving([ANN], null)).toMatchObject({ value: { kind: 'saved', saved: { revision: 1 } } });
    expect(await saving([BEN], null)).toMatchObject({
      value: { kind: 'conflict', present: { revision: 1, record: { people: [{ accountId: ANN }] } } },
    });
    expect(await saving([BEN], 1)).toMatchObject({ value: { kind: 'saved', saved: { revision: 2 } } });
    expect(await saving([CARL], 1)).toMatchObject({
      value: { kind: 'conflict', present: { revision: 2, record: { people: [{ accountId: BEN }] } } },
    });
  });

  it('lends the people of the latest saved iteration before, until there is a plan', async () => {
    const { call } = await aSite();
    await call(LEAD, 'capacity/save-iteration', save([ANN], null, 'sprint:5'));
    await call(LEAD, 'capacity/save-iteration', save([BEN], null, 'sprint:6'));
    expect(await call(VIEWER, 'capacity/read', read)).toMatchObject({
      value: { plan: null, lender: { iteration: 'sprint:6', plan: { people: [{ accountId: BEN }] } } },
    });
    await call(LEAD, 'capacity/save-iteration', save([CARL], null));
    expect(await call(VIEWER, 'capacity/read', read)).toMatchObject({
      value: { plan: { revision: 1 }, lender: null },
    });
  });

  it('tells which other boards plan with people of a plan, and of those that are not for the viewer only how many', async () => {
    const { call, settle } = await aSite();
    const { other, projectKey } = openBoard();
    for (const [id, lead] of [
      [boardId, LEAD],
      [other.id, ADMIN],
    ] as const) {
      await call(lead, 'capacity/save-board', { boardId: id, record: aBoard(), seen: null });
    }
    const theirs = { ...save([ANN, OUTSIDER], null, 'sprint:9'), boardId: other.id };
    expect(await call(ADMIN, 'capacity/save-iteration', theirs)).toMatchObject({ ok: true });
    await call(LEAD, 'capacity/save-iteration', save([ANN, BEN], null));
    settle();
    const question = { boardId, iterations: [ITERATION], after: null };
    expect(await call(VIEWER, 'capacity/list-sharing-boards', question)).toEqual({
      ok: true,
      value: { visible: [{ boardId: other.id, projectKey }], hidden: {}, next: null },
    });
    expect(await call(OUTSIDER, 'capacity/list-sharing-boards', question)).toMatchObject({ ok: false });
    const fromThere = { boardId: other.id, iterations: ['sprint:9'], after: null };
    expect(await call(OUTSIDER, 'capacity/list-sharing-boards', fromThere)).toEqual({
      ok: true,
      value: { visible: [], hidden: { [ANN]: 1 }, next: null },
    });
  });

  it('tells who is off on boards that are for the viewer, and why only where the viewer manages', async () => {
    const { call, settle } = await aSite();
    const { other } = openBoard();
    const away = (reason: string) => ({
      ...{ record: { version: 1, daysOff: [offOn('2026-03-03', { reason })], dailyLimit: null }, seen: null },
    });
    for (const [id, lead] of [
      [boardId, LEAD],
      [other.id, ADMIN],
    ] as const) {
      await call(lead, 'capacity/save-board', { boardId: id, seen: null, record: aBoard() });
    }
    await call(LEAD, 'capacity/save-iteration', save([VIEWER, LEAD, BEN], null));
    await call(ADMIN, 'capacity/save-iteration', { ...save([OUTSIDER], null), boardId: other.id });
    await call(VIEWER, 'capacity/save-days-off', away('Move'));
    await call(OUTSIDER, 'capacity/save-days-off', away('Wedding'));
    settle();
    const reasonsFor = async (accountId: string) => {
      const answer = await call<AbsencesPart>(accountId, 'capacity/list-absences', {
        ...{ from: '2026-03-02', to: '2026-03-08', after: null },
      });
      if (!answer.ok) throw new Error(answer.error.code);
      const { people, others } = mergeAbsences([answer.value]);
      return { others, people: people.map((one) => [one.accountId, one.boardIds, one.daysOff[0]?.reason]) };
    };
    const [viewer, outsider] = [VIEWER, OUTSIDER];
    const forLead = await reasonsFor(LEAD);
    expect(forLead.others).toBe(2);
    expect(new Set(forLead.people)).toEqual(
      new Set([
        [outsider, [other.id], null],
        [viewer, [boardId], 'Move'],
      ]),
    );
    expect((await reasonsFor(VIEWER)).people).toContainEqual([viewer, [boardId], 'Move']);
    expect(await reasonsFor(OUTSIDER)).toEqual({ others: 0, people: [[outsider, [other.id], 'Wedding']] });
    const later = { from: '2026-03-09', to: '2026-03-15', after: null };
    const answer = await call<AbsencesPart>(LEAD, 'capacity/list-absences', later);
    expect(answer.ok && mergeAbsences([answer.value])).toMatchObject({ people: [], others: 4 });
    expect(await call(LEAD, 'capacity/list-absences', { ...later, from: '2026-03-16' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const rest = await call(LEAD, 'capacity/list-absences', { ...later, after: '999999999' });
    expect(rest).toEqual({ ok: true, value: { boards: [], people: [], next: null } });
  });

  it("knows the public holidays of the board's region in the years of the iteration, or of its plan", async () => {
    const { call } = await aSite();
    const record = aBoard({ publicHolidays: newPublicHolidayChoice('DE') });
    await call(LEAD, 'capacity/save-board', { boardId, record, seen: null });
    const reunification = async () => {
      const records = await call<CapacityRecords>(VIEWER, 'capacity/read', { ...read, language: 'de' });
      if (!records.ok) throw new Error(records.error.code);
      return records.value.publicHolidays
        .filter(({ name }) => name === 'Tag der Deutschen Einheit')
        .map(({ date }) => date);
    };
    expect(await reunification()).toEqual(['2026-10-03']);
    const plan = { ...aPlan([]), start: '2027-05-03', end: '2027-05-14' };
    const change = { boardId, iteration: ITERATION, lender: null, record: plan, seen: null };
    await call(LEAD, 'capacity/save-iteration', change);
    expect(await reunification()).toEqual(['2027-10-03']);
  });

  it('shows why somebody is away to that person and to managers, and to others only when', async () => {
    const { call, site } = await aSite();
    const away = (accountId: string) =>
      call(accountId, 'capacity/save-days-off', {
        record: {
          version: 1,
          daysOff: [offOn('2026-03-04', { share: 0.5, reason: 'Dentist' })],
          dailyLimit: null,
        },
        seen: null,
      });
    await call(LEAD, 'capacity/save-iteration', save([LEAD, VIEWER], null));
    await away(LEAD);
    await away(VIEWER);
    const reasons = async (reader: string) => {
      const records = await call<CapacityRecords>(reader, 'capacity/read', read);
      if (!records.ok) throw new Error(records.error.code);
      return [LEAD, VIEWER].map((who) => records.value.persons[who]?.daysOff.map(({ reason }) => reason));
    };
    expect(await reasons(LEAD)).toEqual([['Dentist'], ['Dentist']]);
    expect(await reasons(VIEWER)).toEqual([[null], ['Dentist']]);
    expect(await call(OUTSIDER, 'capacity/read-days-off')).toEqual({ ok: true, value: null });
    expect(site.kvs.rows().map(({ key }) => key)).toEqual(
      [
        `record/iteration-capacity:${String(boardId)}:sprint:7`,
        `record/person-capacity:${LEAD}`,
        `record/person-capacity:${VIEWER}`,
      ].toSorted(),
    );
  });

  it('tells reports nobody’s reasons but those of whoever makes them', async () => {
    const { call } = await aSite();
    const away = (accountId: string, reason: string) =>
      call(accountId, 'capacity/save-days-off', {
        record: { version: 1, daysOff: [offOn('2026-03-04', { reason })], dailyLimit: null },
        seen: null,
      });
    await call(LEAD, 'capacity/save-iteration', save([LEAD, VIEWER], null));
    await away(LEAD, 'Move');
    await away(VIEWER, 'Dentist');
    const plans = await call<BoardPlans>(LEAD, 'capacity/read-plans', {
      ...{ boardId, listed: [ITERATION], wanted: [{ iteration: ITERATION, dates: read.dates }] },
    });
    if (!plans.ok) throw new Error(plans.error.code);
    const reasons = [LEAD, VIEWER].map((who) =>
      plans.value.persons[who]?.daysOff.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([['Move'], [null]]);
  });

  it('lets managers look after the days off of people whom a saved plan of the board has, and nobody else', async () => {
    const { call } = await aSite();
    await call(LEAD, 'capacity/save-iteration', save([VIEWER], null));
    const person = { boardId, iteration: ITERATION, accountId: VIEWER };
    const daysOff = [offOn('2026-03-04', { reason: 'Dentist' })];
    const change = { record: { version: 1, daysOff, dailyLimit: null }, seen: null };
    const forbidden = { error: { code: 'forbidden' } };
    expect(await call(VIEWER, 'capacity/save-person', { ...person, ...change })).toMatchObject(forbidden);
    expect(await call(VIEWER, 'capacity/read-person', person)).toMatchObject(forbidden);
    for (const stranger of [
      { ...person, accountId: OUTSIDER },
      { ...person, iteration: 'sprint:6' },
    ]) {
      expect(await call(LEAD, 'capacity/read-person', stranger)).toMatchObject(forbidden);
      expect(await call(LEAD, 'capacity/save-person', { ...stranger, ...change })).toMatchObject(forbidden);
    }
    expect(await call(LEAD, 'capacity/save-person', { ...person, ...change })).toMatchObject({
      value: { kind: 'saved', saved: { revision: 1 } },
    });
    const saved = { value: { revision: 1, record: { daysOff } } };
    expect(await call(LEAD, 'capacity/read-person', person)).toMatchObject(saved);
    expect(await call(VIEWER, 'capacity/read-days-off')).toMatchObject(saved);
  });

  it('lets nobody into a plan to whom work of the space cannot be assigned, nor their days off be read or changed', async () => {
    const { call, site } = await aSite();
    const away = {
      record: { version: 1, daysOff: [offOn('2026-03-04', { reason: 'Surgery' })] },
      seen: null,
    };
    const own = { ...away, record: { ...away.record, dailyLimit: null } };
    await call(OUTSIDER, 'capacity/save-days-off', own);
    const refused = {
      error: {
        code: 'people-outside',
        params: { count: 2, accountIds: `${OUTSIDER} nobody` },
        path: 'people',
      },
    };
    expect(await call(LEAD, 'capacity/save-iteration', save([ANN, OUTSIDER, 'nobody'], null))).toMatchObject(
      refused,
    );
    expect(site.kvs.rows().map(({ key }) => key)).toEqual([`record/person-capacity:${OUTSIDER}`]);
    // Somebody of the plan who left the space stays in it, and that is all.
    const { left } = aPlanOfSomebodyWhoLeft(site);
    const answers = await Promise.all(
      [left, 'nobody'].flatMap((accountId) => [
        call(LEAD, 'capacity/read-person', { boardId, iteration: ITERATION, accountId }),
        call(LEAD, 'capacity/save-person', { boardId, iteration: ITERATION, accountId, ...own }),
      ]),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await call(LEAD, 'capacity/save-iteration', save([ANN, left], 1))).toMatchObject({
      value: { kind: 'saved' },
    });
  });

  it.each([
    ['capacity/read', { ...read, iteration: 'sprint:x' }, 'iteration'],
    ['capacity/read', { ...read, dates: { from: '2026-02-30', to: null } }, 'dates.from'],
    ['capacity/save-board', { boardId, record: { ...aBoard(), focus: 2 }, seen: null }, 'focus'],
    ['capacity/save-iteration', save([ANN, ANN], null), 'people'],
    [
      'capacity/save-days-off',
      { record: { version: 1, daysOff: [], dailyLimit: -1 }, seen: null },
      'dailyLimit',
    ],
  ])('%s refuses what it cannot mean, and names the place', async (name, payload, path) => {
    const { call } = await aSite();
    expect(await call(LEAD, name, payload)).toMatchObject({ error: { code: 'invalid-input', path } });
  });
});
