import { accountIdOf } from '../../local/data/generate/people';
import type { RestEvent } from '../../local/protocol';
import type { LocalSite } from '../../local/site';
import { aPlan, offOn } from '../support/capacity';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { plantRecord } from '../support/plant-record';
import { PAYLOADS_SITE, RESOLVER_PAYLOADS, type ResolverName } from '../support/resolver-payloads';

const account = (name: string): string => accountIdOf(`${name}@example.com`);

/** Days off that others try to change: those of a member of a space whose board plans with that member. */
const ANN = account('priya.raman');
const CALLERS = {
  'somebody without access to the space': account('grace.mwangi'),
  'a colleague in the space': account('tom.okafor'),
  'the administrator of the space': account('james.whitfield'),
  'a Jira administrator': account('admin'),
} as const;
type Caller = keyof typeof CALLERS;
const STRANGER = CALLERS['somebody without access to the space'];

const SPACE = PAYLOADS_SITE.projects.find(({ key }) => key === 'PAY')?.id;
const boardId = PAYLOADS_SITE.boards.find(({ projectId }) => projectId === SPACE)?.id ?? 0;
const iteration = 'sprint:7';
const MINE = { version: 1, daysOff: [offOn('2026-03-05', { reason: 'Dentist' })], dailyLimit: null };
const record = { version: 1, daysOff: [offOn('2026-03-06')], dailyLimit: 2 };
const OF_ANN = { name: 'person-capacity', id: ANN } as const;

/** Lists lag behind what was written: somebody may come later. */
const LATER_MS = 60_000;

async function aSite() {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: PAYLOADS_SITE, now: () => now });
  plantRecord(site.kvs, { key: `person-capacity:${ANN}`, content: MINE });
  plantRecord(site.kvs, {
    key: `iteration-capacity:${String(boardId)}:${iteration}`,
    content: aPlan([{ accountId: ANN }]),
  });
  const finishDeletions = async (): Promise<void> => {
    now += LATER_MS;
    await site.schedules.run('every-day');
  };
  return { site, finishDeletions };
}

/** Through both functions of the manifest, as somebody whose front end says that somebody else is calling. */
async function send(
  { forge }: LocalSite,
  [functionKey, payload]: readonly [string, unknown],
  accountId: string,
): Promise<void> {
  const context = { localId: 'here', extension: { accountId: ANN } };
  for (const moduleKey of ['chart', 'settings']) {
    await forge.invoke({ moduleKey, functionKey, payload, context }, accountId);
  }
}

const daysOffOfAnn = ({ kvs }: LocalSite): unknown => {
  const text = kvs.rows().find(({ key }) => key.endsWith(`person-capacity:${ANN}`))?.text;
  return text === undefined ? null : (JSON.parse(text) as { readonly content: unknown }).content;
};

const ADMINS: readonly Caller[] = ['a Jira administrator'];
const MANAGERS: readonly Caller[] = ['the administrator of the space', ...ADMINS];
const NOBODY: readonly Caller[] = [];

/** Every way in which days off of a person can be written or taken away, with who may go it. */
const WAYS: readonly (readonly [way: string, name: ResolverName, payload: object, may: readonly Caller[]])[] =
  [
    ['days off of one’s own', 'capacity/save-days-off', { record, seen: 1 }, NOBODY],
    [
      'days off of one’s own as another',
      'capacity/save-days-off',
      { record, seen: 1, accountId: ANN },
      NOBODY,
    ],
    [
      'days off of whom a board plans with',
      'capacity/save-person',
      { boardId, iteration, accountId: ANN, record, seen: 1 },
      MANAGERS,
    ],
    [
      'days off of whom another iteration plans with',
      'capacity/save-person',
      { boardId, iteration: 'sprint:8', accountId: ANN, record, seen: 1 },
      NOBODY,
    ],
    [
      'the plan of an iteration',
      'capacity/save-iteration',
      {
        ...{ boardId, iteration, lender: null, seen: 1 },
        record: { ...aPlan([]), people: [{ ...aPlan([{ accountId: ANN }]).people[0], ...record }] },
      },
      NOBODY,
    ],
    [
      'the template of a team',
      'capacity-templates/save',
      { name: 'Team', people: [{ accountId: ANN, roleId: null, dailyCapacity: 6, daysOff: record.daysOff }] },
      NOBODY,
    ],
    [
      'an import of capacity',
      'capacity-transfer/write',
      { writes: [{ ...OF_ANN, record, seen: 1 }] },
      ADMINS,
    ],
    [
      'an import of everything',
      'data/import',
      { writes: [{ ...OF_ANN, content: record, revision: 2, seen: 1 }] },
      ADMINS,
    ],
  ];

/** What is begun with one call and done with the next. */
const DELETIONS: readonly (readonly [way: string, name: ResolverName, payload: object])[] = [
  ['the erasure of a person', 'data/erase', { accountId: ANN }],
  ['the deletion of a type of record', 'data/delete', { names: ['person-capacity'] }],
  ['the deletion of everything', 'data/delete', { names: null }],
];

describe.each(Object.keys(CALLERS) as readonly Caller[])('days off of a person, and %s', (caller) => {
  it.each(WAYS)('D-P4, D-P7: %s', async (_way, name, payload, may) => {
    const { site } = await aSite();
    await send(site, [name, payload], CALLERS[caller]);
    expect(daysOffOfAnn(site)).toEqual(may.includes(caller) ? record : MINE);
  });

  it.each(DELETIONS)('D-P4, D-P7: %s', async (_way, name, payload) => {
    const { site, finishDeletions } = await aSite();
    await send(site, [name, payload], CALLERS[caller]);
    await finishDeletions();
    expect(daysOffOfAnn(site)).toEqual(ADMINS.includes(caller) ? null : MINE);
  });
});

describe('a payload that names somebody else', () => {
  it('D-P4: writes nothing in the name of that person, and asks Jira nothing as that person', async () => {
    const named = '5b10ac8d82e05b22cc7d4ef5';
    const site = await aLocalSite({ data: PAYLOADS_SITE });
    for (const [name, payload] of Object.entries(RESOLVER_PAYLOADS)) {
      for (const field of ['accountId', 'ownerId', 'userId', 'by', 'changedBy', 'context']) {
        if (field in payload) continue;
        const said = field === 'context' ? { accountId: named } : named;
        await send(site, [name, { ...payload, [field]: said }], STRANGER);
      }
      await send(site, [name, payload], STRANGER);
    }
    const rows = site.kvs.rows().map(({ key, text }) => `${key} ${text}`);
    expect(rows.filter((row) => row.includes(named))).toEqual([]);
    expect(rows.filter((row) => row.includes(STRANGER)).length).toBeGreaterThan(3);
    const calls = site.inspector.events().filter((event): event is RestEvent => event.kind === 'rest');
    expect(new Set(calls.map(({ accountId }) => accountId))).toEqual(new Set([STRANGER]));
  });
});
