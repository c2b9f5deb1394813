import { generateSite } from '../../../local/data/generate/generate-site';
import { loadManifest } from '../../../local/forge/manifest';
import { MANIFEST_PATH } from '../../../local/paths';
import type { CapacityReportList } from '../../../src/contract/capacity-reports';
import type { ReportAccess, ReportDraft } from '../../../src/core/capacity/records/capacity-report';
import type { BoardPlans } from '../../../src/core/capacity/report/board-plans';
import type { AppError } from '../../../src/core/error';
import type { Result } from '../../../src/core/result';
import { aBoard, aPlan, offOn } from '../../support/capacity';
import { aLocalSite, TEST_NOW } from '../../support/local-site';

const GENERATED = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const [BOARD] = GENERATED.boards;
if (BOARD === undefined) throw new Error('The generated site has no board.');
const boardId = BOARD.id;
const LEAD = GENERATED.projects.find(({ id }) => id === BOARD.projectId)?.leadAccountId ?? '';
const ADMIN = GENERATED.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const [ANN = '', BOB = '', CEM = ''] = GENERATED.users
  .filter(({ active, isAdmin, accountId }) => active && !isAdmin && accountId !== LEAD)
  .map(({ accountId }) => accountId);
const GROUP = { ...GENERATED.groups[0], name: 'team', groupId: 'group-1', memberIds: [BOB] };
/** The space of the board is for its lead alone; Bob is in a group. */
const DATA = {
  ...GENERATED,
  groups: [...GENERATED.groups, GROUP, { ...GROUP, name: 'leads', groupId: 'group-2', memberIds: [LEAD] }],
  projects: GENERATED.projects.map((project) =>
    project.id === BOARD.projectId ? { ...project, browse: { groups: ['leads'] } } : project,
  ),
} as typeof GENERATED;

/** A site whose clock goes on, since lists lag behind what was written. */
async function aSite(mayCreate: 'all' | 'none' = 'all') {
  let now = TEST_NOW;
  const manifest = loadManifest(MANIFEST_PATH);
  const site = await aLocalSite({
    data: DATA,
    now: () => now,
    manifest: {
      ...manifest,
      permissions: manifest.permissions.map((permission) =>
        permission.key === 'create-capacity-reports' ? { ...permission, grantedTo: mayCreate } : permission,
      ),
    },
  });
  return {
    site,
    pass: (ms: number) => {
      now += ms;
    },
    call: async <T>(
      accountId: string,
      functionKey: string,
      payload: object = {},
    ): Promise<Result<T, AppError>> => {
      now += 5_000;
      const answer = await site.forge.invoke(
        { moduleKey: 'reports', functionKey, payload, context: { localId: 'here', extension: {} } },
        accountId,
      );
      if (!answer.ok) throw new Error(answer.message);
      return answer.body as Result<T, AppError>;
    },
  };
}

type Site = Awaited<ReturnType<typeof aSite>>;

const draft = (changes: Partial<ReportDraft> = {}): ReportDraft => ({
  name: 'This quarter',
  access: { kind: 'private' },
  boards: [{ boardId, projectKey: 'STORE' }],
  iterations: { kind: 'periods', unit: 'quarter', count: 1 },
  rows: 'person',
  columns: 'month',
  ...changes,
});

let made = 0;

async function created(
  { call }: Site,
  by: string,
  access: ReportAccess = { kind: 'private' },
): Promise<string> {
  const id = `r${String((made += 1))}`;
  const payload = { id, seen: null, report: draft({ access }) };
  const answer = await call(by, 'capacity-reports/save', payload);
  if (!answer.ok) throw new Error(answer.error.code);
  return id;
}

async function listed({ call }: Site, by: string): Promise<CapacityReportList> {
  const answer = await call<CapacityReportList>(by, 'capacity-reports/list');
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

describe('saved reports', () => {
  it.each([
    ['private ones', { kind: 'private' } as const, [true, false, false, false]],
    [
      'those for a person',
      { kind: 'chosen', accountIds: [CEM], groupIds: [] } as const,
      [true, false, true, false],
    ],
    [
      'those for a group',
      { kind: 'chosen', accountIds: [], groupIds: ['group-1'] } as const,
      [true, true, false, false],
    ],
    ['those for all', { kind: 'all' } as const, [true, true, true, true]],
  ])('are listed for whom their owner chose: %s', async (_which, access, seen) => {
    const site = await aSite();
    await created(site, ANN, access);
    const lists = await Promise.all([ANN, BOB, CEM, ADMIN].map((by) => listed(site, by)));
    expect(lists.map(({ reports }) => reports.length === 1)).toEqual(seen);
  });

  it('belong to who made them: the payload says nothing about it', async () => {
    const site = await aSite();
    const stolen = { ...draft(), ownerId: BOB };
    expect(
      await site.call(ANN, 'capacity-reports/save', { id: 'new', seen: null, report: stolen }),
    ).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const id = await created(site, ANN, { kind: 'all' });
    expect(await listed(site, BOB)).toMatchObject({
      reports: [{ id, report: { ownerId: ANN }, isOwn: false, mayDelete: false }],
    });
  });

  it('are changed by their owner alone', async () => {
    const site = await aSite();
    const id = await created(site, ANN, { kind: 'all' });
    const renamed = { id, seen: 1, report: draft({ name: 'Another', access: { kind: 'all' } }) };
    const refused = { error: { code: 'forbidden' } };
    expect(await site.call(BOB, 'capacity-reports/save', renamed)).toMatchObject(refused);
    expect(await site.call(ADMIN, 'capacity-reports/save', renamed)).toMatchObject(refused);
    expect(await site.call(ANN, 'capacity-reports/save', renamed)).toMatchObject({
      value: { kind: 'saved', saved: { id, revision: 2, report: { name: 'Another' } } },
    });
    expect((await listed(site, BOB)).reports.map(({ report }) => report.name)).toEqual(['Another']);
  });

  it('are there once, however often they are sent for want of an answer', async () => {
    const site = await aSite();
    const payload = { id: 'new', seen: null, report: draft() };
    const first = await site.call(ANN, 'capacity-reports/save', payload);
    expect(await site.call(ANN, 'capacity-reports/save', payload)).toEqual(first);
    expect((await listed(site, ANN)).reports).toMatchObject([{ id: 'new', revision: 1 }]);
    expect(await site.call(BOB, 'capacity-reports/save', payload)).toEqual({
      ...{ ok: false, error: { code: 'report-gone', params: {} } },
    });
  });

  it('that were changed since are not written over, and it is told what they are', async () => {
    const site = await aSite();
    const id = await created(site, ANN);
    const named = (name: string) => ({ id, seen: 1, report: draft({ name }) });
    await site.call(ANN, 'capacity-reports/save', named('First'));
    expect(await site.call(ANN, 'capacity-reports/save', named('Second'))).toMatchObject({
      value: { kind: 'conflict', present: { id, revision: 2, report: { name: 'First' } } },
    });
  });

  it('are not betrayed to who may not open them: one that is private is like one that never was', async () => {
    const site = await aSite();
    const ids = [await created(site, ANN), 'never-saved'];
    const gone = ids.map(() => ({ ok: false, error: { code: 'report-gone', params: {} } }));
    const answers = (name: string, payload: object) =>
      Promise.all(ids.map((id) => site.call(BOB, `capacity-reports/${name}`, { id, ...payload })));
    expect(await answers('save', { seen: 1, report: draft() })).toEqual(gone);
    expect(await answers('delete', {})).toEqual(gone);
    expect(await answers('restore', {})).toEqual(gone);
  });

  it('are saved by holders of the permission, and opened without it', async () => {
    const site = await aSite('none');
    expect(
      await site.call(ANN, 'capacity-reports/save', { id: 'new', seen: null, report: draft() }),
    ).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await listed(site, ANN)).toMatchObject({ reports: [], mayCreate: false });
    expect((await listed(await aSite(), ANN)).mayCreate).toBe(true);
  });

  it('are deleted by their owner, and by administrators where they can open them, and put back for a week', async () => {
    const site = await aSite();
    const [shared, own] = [await created(site, ANN, { kind: 'all' }), await created(site, ANN)];
    const [refused, gone] = [{ error: { code: 'forbidden' } }, { error: { code: 'report-gone' } }];
    expect(await site.call(BOB, 'capacity-reports/delete', { id: shared })).toMatchObject(refused);
    expect(await site.call(ADMIN, 'capacity-reports/delete', { id: own })).toMatchObject(gone);
    expect(await site.call(ADMIN, 'capacity-reports/delete', { id: shared })).toMatchObject({
      value: { id: shared, name: 'This quarter' },
    });
    expect(await listed(site, ANN)).toMatchObject({ reports: [{ id: own }], deleted: [{ id: shared }] });
    expect(await listed(site, BOB)).toMatchObject({ reports: [], deleted: [] });
    expect(await site.call(BOB, 'capacity-reports/restore', { id: shared })).toMatchObject(refused);
    expect(await site.call(ANN, 'capacity-reports/restore', { id: shared })).toMatchObject({
      value: { report: { ownerId: ANN } },
    });
    expect((await listed(site, BOB)).reports).toHaveLength(1);

    await site.call(ANN, 'capacity-reports/delete', { id: own });
    site.pass(8 * 86_400_000);
    expect((await listed(site, ANN)).deleted).toEqual([]);
    expect(await site.call(ANN, 'capacity-reports/restore', { id: own })).toMatchObject({
      error: { code: 'report-gone' },
    });
  });

  it('hold account ids, boards and the keys of their spaces, and no name of anybody', async () => {
    const site = await aSite();
    const id = await created(site, ANN);
    expect(site.site.kvs.rows().map(({ key, text }) => [key, JSON.parse(text) as unknown])).toEqual([
      [`record/capacity-report:${id}`, { revision: 1, content: { ...draft(), version: 1, ownerId: ANN } }],
    ]);
  });
});

const NO_DATES = { from: null, to: null };

describe('the plans of a board for a report', () => {
  const question = {
    boardId,
    wanted: ['sprint:8', 'sprint:6'].map((iteration) => ({
      iteration,
      dates: { from: '2026-04-01', to: '2026-04-30' },
    })),
    listed: ['sprint:8', 'sprint:7', 'sprint:6', 'sprint:5'],
  };

  async function aPlannedSite() {
    const site = await aSite();
    const region = { country: 'DE', state: null, region: null, kinds: ['public' as const], removed: [] };
    await site.call(LEAD, 'capacity/save-board', {
      boardId,
      seen: null,
      record: aBoard({ publicHolidays: region }),
    });
    for (const [iteration, dailyCapacity] of [
      ['sprint:5', 5],
      ['sprint:7', 7],
    ] as const) {
      const record = aPlan([{ accountId: LEAD, dailyCapacity }]);
      const plan = { boardId, iteration, lender: null, record, seen: null };
      await site.call(LEAD, 'capacity/save-iteration', plan);
    }
    return site;
  }

  it('are each its own or the one before it, with holidays and limits, in one answer', async () => {
    const { call } = await aPlannedSite();
    const daysOff = [offOn('2026-04-02', { reason: 'Leave' })];
    await call(LEAD, 'capacity/save-days-off', {
      record: { version: 1, daysOff, dailyLimit: 6 },
      seen: null,
    });
    const answer = await call<BoardPlans>(LEAD, 'capacity/read-plans', question);
    expect(answer).toMatchObject({
      value: {
        name: BOARD.name,
        board: { unit: 'hours' },
        plans: {
          'sprint:8': { people: [{ accountId: LEAD, dailyCapacity: 7 }] },
          'sprint:6': { people: [{ accountId: LEAD, dailyCapacity: 5 }] },
        },
        persons: { [LEAD]: { daysOff, dailyLimit: 6 } },
      },
    });
    expect(answer.ok && answer.value.publicHolidays.map(({ date }) => date)).toContain('2026-04-03');
  });

  it('are for those who may view the capacity of its space', async () => {
    const { call } = await aPlannedSite();
    const refused = { ok: false, error: { code: 'source-not-found' } };
    expect(await call(ANN, 'capacity/read-plans', question)).toMatchObject(refused);
    expect(await call(ADMIN, 'capacity/read-plans', question)).toMatchObject(refused);
  });

  it.each([
    [{ ...question, wanted: [{ iteration: 'sprint:x', dates: NO_DATES }] }, 'wanted.0.iteration'],
    [{ ...question, boardId: 0 }, 'boardId'],
    [
      { ...question, wanted: [{ iteration: 'sprint:8', dates: { from: 'soon', to: null } }] },
      'wanted.0.dates.from',
    ],
    [
      {
        ...question,
        wanted: ['1900-01-01', '2026-01-01'].map((to) => ({
          iteration: 'sprint:8',
          dates: { from: null, to },
        })),
      },
      'wanted',
    ],
  ])('are refused for what cannot be meant', async (payload, path) => {
    const { call } = await aSite();
    expect(await call(LEAD, 'capacity/read-plans', payload)).toMatchObject({
      error: { code: 'invalid-input', path },
    });
  });
});
