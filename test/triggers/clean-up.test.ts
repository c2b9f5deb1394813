import { generateSite } from '../../local/data/generate/generate-site';
import { aBoard, aPlan } from '../support/capacity';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { plantRecord } from '../support/plant-record';

const DATA = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

const RECORDS = [
  { name: 'board-capacity', id: '5', record: aBoard() },
  { name: 'board-capacity', id: '51', record: aBoard() },
  {
    name: 'iteration-capacity',
    id: '5:sprint:7',
    record: aPlan([{ accountId: 'anna' }, { accountId: 'ben' }]),
  },
  { name: 'iteration-capacity', id: '5:version:7', record: aPlan([{ accountId: 'ben' }]) },
  { name: 'iteration-capacity', id: '51:sprint:7', record: aPlan([{ accountId: 'anna' }]) },
  { name: 'iteration-capacity', id: '51:sprint:77', record: aPlan([]) },
  { name: 'person-capacity', id: 'anna', record: { version: 1, daysOff: [], dailyLimit: 6 } },
].map((write) => ({ ...write, seen: null }));

const TEAM = { version: 1, name: 'Kites', people: [person('anna'), person('ben')] };
const REPORT = {
  ...{ version: 1, name: 'Load', ownerId: 'anna', rows: 'person', columns: 'iteration' },
  boards: [{ boardId: 5, projectKey: 'KITE' }],
  ...{ iterations: { kind: 'open' }, access: { kind: 'all' } },
};
const readers = (...accountIds: readonly string[]) => ({ kind: 'chosen', accountIds, groupIds: [] });
const CHART = { version: 1, name: 'Mine', config: { version: 1 } };
const deletedAt = TEST_NOW;

/** By their keys. */
const SHARED: Readonly<Record<string, object>> = {
  'capacity-template:both': TEAM,
  'capacity-template:alone': { ...TEAM, people: [person('anna')] },
  'capacity-template:other': { ...TEAM, people: [person('ben')] },
  'deleted-capacity-template:both': { ...TEAM, deletedAt },
  'capacity-report:all': REPORT,
  'capacity-report:private': { ...REPORT, access: { kind: 'private' } },
  'capacity-report:self': { ...REPORT, access: readers('anna') },
  'capacity-report:read': { ...REPORT, ownerId: 'ben', access: readers('anna', 'carl') },
  'deleted-capacity-report:all': { ...REPORT, access: readers('anna', 'ben'), deletedAt },
  'filter-choice:1:2:anna': { version: 1, choices: {} },
  'filter-choice:1:2:712020:anna': { version: 1, choices: {} },
  'personal-template:anna#1': CHART,
  'personal-template:ben#1': CHART,
  'deleted-personal-template:anna#2': { ...CHART, deletedAt },
};

function person(accountId: string) {
  return { accountId, roleId: null, dailyCapacity: null };
}

async function afterEvent(event: { readonly eventType: string }) {
  let now = TEST_NOW;
  const { forge, kvs } = await aLocalSite({ data: DATA, now: () => now });
  const written = await forge.invoke(
    {
      ...{ moduleKey: 'settings', functionKey: 'capacity-transfer/write', payload: { writes: RECORDS } },
      context: { localId: 'here', extension: {} },
    },
    ADMIN,
  );
  expect(written).toMatchObject({ ok: true, body: { ok: true } });
  for (const [key, content] of Object.entries(SHARED)) plantRecord(kvs, { key, content });
  // Until lists show what was written.
  now += 10_000;
  await forge.deliver(event);
  const rows = new Map(kvs.rows().map(({ key, text }) => [key.replace('record/', ''), text]));
  return { rows, gone: RECORDS.map(({ name, id }) => `${name}:${id}`).filter((key) => !rows.has(key)) };
}

describe('what goes from Jira', () => {
  it.each([
    [
      'a sprint, with its plans on all boards',
      { eventType: 'avi:jira-software:deleted:sprint', sprint: { id: '7', originBoardId: 5 } },
      ['iteration-capacity:5:sprint:7', 'iteration-capacity:51:sprint:7'],
    ],
    [
      'a version, with its plans',
      { eventType: 'avi:jira:deleted:version', version: { id: '7' } },
      ['iteration-capacity:5:version:7'],
    ],
    [
      'a board, with its settings and plans, and no other',
      { eventType: 'avi:jira-software:deleted:board', board: { id: 5, name: 'Kite' } },
      ['board-capacity:5', 'iteration-capacity:5:sprint:7', 'iteration-capacity:5:version:7'],
    ],
  ])('goes from the storage: %s', async (_what, event, gone) => {
    expect((await afterEvent(event)).gone).toEqual(gone);
  });

  it('goes from the storage: a person, with days off and templates, and out of all plans, teams and reports', async () => {
    const { rows, gone } = await afterEvent({
      eventType: 'avi:jira:deleted:user',
      ...{ user: { accountId: 'anna' } },
    });
    expect(gone).toEqual(['person-capacity:anna']);
    expect([...rows.values()].join()).not.toContain('anna');
    expect(rows.get('iteration-capacity:5:sprint:7')).toContain('"ben"');
    const both = { ...TEAM, people: [person('ben')] };
    const nobodys = { ...REPORT, ownerId: null };
    const left: Readonly<Record<string, object>> = {
      'capacity-template:both': both,
      'capacity-template:other': both,
      'deleted-capacity-template:both': { ...both, deletedAt },
      'capacity-report:all': nobodys,
      'capacity-report:read': { ...REPORT, ownerId: 'ben', access: readers('carl') },
      'deleted-capacity-report:all': { ...nobodys, access: readers('ben'), deletedAt },
      'filter-choice:1:2:712020:anna': SHARED['filter-choice:1:2:712020:anna'] ?? {},
      'personal-template:ben#1': CHART,
    };
    const shared = [...rows].filter(([key]) => key in SHARED);
    const contentOf = (text: string) => (JSON.parse(text) as { readonly content: unknown }).content;
    expect(Object.fromEntries(shared.map(([key, text]) => [key, contentOf(text)]))).toEqual(left);
  });

  it('leaves everything where it is when an event says nothing that is understood', async () => {
    const event = { eventType: 'avi:jira-software:deleted:board', ...{ board: { id: '5:sprint' } } };
    expect((await afterEvent({ eventType: 'avi:jira:created:issue' })).gone).toEqual([]);
    expect((await afterEvent(event)).gone).toEqual([]);
  });
});
