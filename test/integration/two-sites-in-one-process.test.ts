import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import type { DataTaskState } from '../../src/contract/data';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { aBoard, offOn } from '../support/capacity';
import { aChart, by, from } from '../support/chart';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { aReportInput } from '../support/report-library-site';

/** Both sites have the same people, boards, dashboards and ids: whatever is kept by one of them could be mistaken. */
const DATA = generateSite({ issues: 60, seed: 3, now: TEST_NOW });
const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const boardId = DATA.boards[0]?.id ?? 0;
const place = { dashboardId: '1', gadgetId: '2' };
const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });

/** What only the one site says, whatever it is asked. */
const SITES = {
  Red: { largeReads: 'resolver', holiday: '2026-03-05', words: /of Red|resolver|2026-03-05/ },
  Blue: { largeReads: 'browser', holiday: '2026-03-06', words: /of Blue|browser|2026-03-06/ },
} as const;
type SiteName = keyof typeof SITES;

type Call = readonly [module: 'chart' | 'settings', name: string, payload: object];

/** What somebody stores on a site, with its name in it. */
const writesOf = (name: SiteName): readonly Call[] => {
  const { largeReads, holiday } = SITES[name];
  const template = {
    id: 't',
    seen: null,
    name: `Chart of ${name}`,
    config: aChart({ chartBy: by('status') }),
  };
  const report = aReportInput({ name: `Report of ${name}`, administrators: [ADMIN] });
  const daysOff = [offOn('2026-03-04', { reason: `Feast of ${name}` })];
  const holidays = [{ date: holiday, name: `Feast of ${name}`, share: 1 }];
  return [
    ['settings', 'settings/save', { record: { version: 1, largeReads }, seen: null }],
    ['chart', 'personal-templates/save', template],
    ['settings', 'site-templates/save', template],
    ['chart', 'reports/save', { id: 'r', seen: null, report }],
    [
      'chart',
      'filter/remember',
      { ...place, choices: { summary: { kind: 'text', text: `Items of ${name}` } } },
    ],
    ['chart', 'capacity/save-days-off', { record: { version: 1, daysOff, dailyLimit: null }, seen: null }],
    ['chart', 'capacity/save-board', { boardId, record: aBoard({ holidays }), seen: null }],
  ];
};

/** What says something of a site: what is stored there, and what is looked up in its Jira. */
const READS: readonly Call[] = [
  ['settings', 'settings/read', {}],
  ['chart', 'reading/place', {}],
  ['chart', 'personal-templates/list', {}],
  ['settings', 'site-templates/list', {}],
  ['chart', 'reports/list', {}],
  ['chart', 'filter/read', place],
  ['chart', 'capacity/read-days-off', {}],
  ['chart', 'calendar/read', { boardId }],
  ['settings', 'data/export', { from: null }],
  [
    'chart',
    'chart/run',
    {
      ...{ config: aChart({ sources: [everything], chartBy: by('assignee') }) },
      ...{ overlay: null, isExact: false, from: null },
    },
  ],
];

interface Site {
  readonly name: SiteName;
  readonly site: LocalSite;
  /** Lists lag behind what was written: time has to go by. */
  readonly pass: (ms: number) => void;
}

async function aSite(name: SiteName): Promise<Site> {
  let now = TEST_NOW;
  const users = DATA.users.map((user) => ({ ...user, displayName: `${user.displayName} of ${name}` }));
  const boards = DATA.boards.map((board) => ({ ...board, name: `${board.name} of ${name}` }));
  const site = await aLocalSite({ name, data: { ...DATA, users, boards }, now: () => now });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { name, site, pass };
}

async function ask({ site }: Site, [moduleKey, functionKey, payload]: Call): Promise<unknown> {
  const context = { localId: 'here', extension: {} };
  const answer = await site.forge.invoke({ moduleKey, functionKey, payload, context }, ADMIN);
  if (!answer.ok) throw new Error(answer.message);
  const result = answer.body as Result<unknown, AppError>;
  if (!result.ok) throw new Error(`${functionKey}: ${result.error.code}`);
  return result.value;
}

type Use = (sites: readonly Site[], callsOf: (name: SiteName) => readonly Call[]) => Promise<unknown[][]>;

/** The first call on each site, then the second on each, and so on. */
const inTurns: Use = async (sites, callsOf) => {
  const answers: unknown[][] = sites.map(() => []);
  const rounds = Math.max(...sites.map(({ name }) => callsOf(name).length));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, site] of sites.entries()) {
      for (const call of callsOf(site.name).slice(round, round + 1)) answers[at]?.push(await ask(site, call));
    }
  }
  return answers;
};

const atOnce: Use = (sites, callsOf) =>
  Promise.all(sites.map((site) => Promise.all(callsOf(site.name).map((call) => ask(site, call)))));

const rowsOf = ({ site }: Site): readonly string[] =>
  site.kvs.rows().map(({ key, text }) => `${key} ${text}`);

describe.each([
  ['in turns', inTurns],
  ['at once', atOnce],
])('two sites in one warm process, used %s', (_how, use) => {
  it('B-P3: answer with what is theirs, and with nothing of the other', async () => {
    const sites = [await aSite('Red'), await aSite('Blue')];
    await use(sites, writesOf);
    for (const { pass } of sites) pass(60_000);
    const answers = await use(sites, () => READS);
    for (const [at, site] of sites.entries()) {
      const { words } = SITES[site.name];
      const { words: foreign } = SITES[site.name === 'Red' ? 'Blue' : 'Red'];
      const said = (answers[at] ?? []).map((answer) => JSON.stringify(answer));
      expect(said).toEqual(READS.map(() => expect.stringMatching(words) as string));
      expect([...said, ...rowsOf(site)].filter((text) => foreign.test(text))).toEqual([]);
    }
  });

  it('B-P3: keep what they have stored when everything of the other is deleted', async () => {
    const [red, blue] = [await aSite('Red'), await aSite('Blue')];
    await use([red, blue], writesOf);
    for (const { pass } of [red, blue]) pass(60_000);
    const before = rowsOf(blue);
    let task = (await ask(red, ['settings', 'data/delete', { names: null }])) as DataTaskState;
    while (task.next !== null) {
      const further = { id: task.id, from: task.next };
      task = (await ask(red, ['settings', 'data/continue', further])) as DataTaskState;
    }
    expect(rowsOf(red).filter((row) => SITES.Red.words.test(row))).toEqual([]);
    expect(rowsOf(blue)).toEqual(before);
  });
});
