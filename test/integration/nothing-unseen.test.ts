import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { RESOLVERS } from '../../src/resolvers/registry';
import { aBoard, aPlan } from '../support/capacity';
import { aLocalSite } from '../support/local-site';
import {
  PAYLOADS_SITE as DATA,
  RESOLVER_PAYLOADS as PAYLOADS,
  type ResolverName,
} from '../support/resolver-payloads';

const ADMIN = DATA.users.find(({ active, isAdmin }) => active && isAdmin)?.accountId ?? '';
const boardId = DATA.boards[0]?.id ?? 0;
const LARGE_READS = ['automatic', 'resolver', 'browser'] as const;

/** A resolver that may write over a record, and how it is asked to. */
interface Overwriting {
  /** What has to be there before. */
  readonly after?: ResolverName;
  /** What it sends over a revision; each turn says something else. */
  readonly payload: (seen: number | null, turn: number) => unknown;
  /** The revision that is there at first. */
  readonly begins?: 1;
}

const withName = (name: ResolverName) => (seen: number | null, turn: number) => ({
  ...PAYLOADS[name],
  ...{ seen, name: `Name ${String(turn)}` },
});
const renaming = (name: ResolverName, after: ResolverName): Overwriting => ({
  ...{ after, begins: 1 },
  payload: (seen, turn) => ({ ...withName(name)(seen, turn), id: 'new' }),
});
const plan = (dailyCapacity: number) => aPlan([{ accountId: ADMIN, dailyCapacity }]);
const person = (dailyLimit: number) => ({ version: 1, daysOff: [], dailyLimit });

const OVERWRITING: Partial<Readonly<Record<ResolverName, Overwriting>>> = {
  'settings/save': {
    payload: (seen, turn) => ({ record: { version: 1, largeReads: LARGE_READS[turn] }, seen }),
  },
  'capacity/save-site': {
    payload: (seen, turn) => ({
      record: { ...PAYLOADS['capacity/save-site'].record, dailyLimit: turn },
      seen,
    }),
  },
  'capacity/save-roles': {
    payload: (seen, turn) => ({ roles: [{ id: 'test', name: `Tester ${String(turn)}` }], seen }),
  },
  'capacity/save-board': {
    payload: (seen, turn) => ({ boardId, record: aBoard({ reserved: turn }), seen }),
  },
  'capacity/save-iteration': {
    payload: (seen, turn) => ({ boardId, iteration: 'sprint:7', lender: null, record: plan(turn), seen }),
  },
  'capacity/save-person': {
    after: 'capacity/save-iteration',
    payload: (seen, turn) => ({
      ...{ boardId, iteration: 'sprint:7', accountId: ADMIN },
      ...{ record: person(turn), seen },
    }),
  },
  'capacity/save-days-off': { payload: (seen, turn) => ({ record: person(turn), seen }) },
  'capacity-reports/save': {
    payload: (seen, turn) => ({
      ...{ id: 'new', seen },
      report: { ...PAYLOADS['capacity-reports/save'].report, name: `Name ${String(turn)}` },
    }),
  },
  'capacity-templates/save': { payload: withName('capacity-templates/save') },
  'capacity-templates/rename': renaming('capacity-templates/rename', 'capacity-templates/save'),
  'personal-templates/save': { payload: withName('personal-templates/save') },
  'personal-templates/rename': renaming('personal-templates/rename', 'personal-templates/save'),
  'site-templates/save': { payload: withName('site-templates/save') },
  'site-templates/rename': renaming('site-templates/rename', 'site-templates/save'),
  'reports/save': {
    payload: (seen, turn) => ({
      ...{ id: 'new', seen },
      report: { ...PAYLOADS['reports/save'].report, name: `Name ${String(turn)}`, administrators: [ADMIN] },
    }),
  },
  'data/save-retention': {
    payload: (seen, turn) => ({
      ...{ record: { ...PAYLOADS['data/save-retention'].record, historyDays: 30 + turn }, seen },
    }),
  },
  'capacity-transfer/write': {
    payload: (seen, turn) => ({
      writes: [{ name: 'board-capacity', id: String(boardId), record: aBoard({ reserved: turn }), seen }],
    }),
  },
  'data/import': {
    payload: (seen, turn) => ({
      writes: [
        {
          ...{ name: 'board-capacity', id: String(boardId), revision: null, seen },
          content: aBoard({ reserved: turn }),
        },
      ],
    }),
  },
};

/** Why a resolver that writes may do so whatever was seen. */
const OTHERWISE: Partial<Readonly<Record<ResolverName, string>>> = {
  'capacity-reports/delete': 'moves what is there into the trash, from where it can be put back',
  'capacity-reports/restore': 'moves what was deleted back as it was',
  'capacity-templates/delete': 'moves what is there into the trash, from where it can be put back',
  'capacity-templates/restore': 'moves what was deleted back as it was',
  'personal-templates/delete': 'moves what is there into the trash, from where it can be put back',
  'personal-templates/restore': 'moves what was deleted back as it was',
  'site-templates/delete': 'moves what is there into the trash, from where it can be put back',
  'site-templates/restore': 'moves what was deleted back as it was',
  'reports/delete': 'marks what is there, and keeps what it was in the history',
  'reports/restore': 'marks what is there, and keeps what it was in the history',
  'reports/take-over': 'changes the administrators alone, and keeps what it was in the history',
  'reports/favourite': "one mark of the caller's own, added or taken from what is there",
  'filter/remember': "a choice of the caller's own: of two tabs the last one is meant",
  'deliveries/save': 'a change of one delivery among what is there, by its owner alone',
  'deliveries/pause': 'one mark, set in what is there',
  'deliveries/delete': 'takes one out of what is there',
  'capacity-transfer/read': 'writes into the log alone',
  'data/export': 'writes into the log alone',
  'data/delete': 'begins a task that is asked for by typing a word',
  'data/erase': 'begins a task that is asked for by typing a word',
  'data/continue': 'goes on with a task; what it deletes it has just read',
};

async function aSite() {
  const site = await aLocalSite({ data: DATA });
  const call = async (name: ResolverName, payload: unknown): Promise<Result<unknown, AppError>> => {
    const isOfUser = RESOLVERS.userResolver.some((one) => one.name === name);
    const moduleKey = isOfUser ? 'chart' : 'settings';
    const context = { localId: 'here', extension: {} };
    const answer = await site.forge.invoke({ moduleKey, functionKey: name, payload, context }, ADMIN);
    if (!answer.ok) throw new Error(answer.message);
    return answer.body as Result<unknown, AppError>;
  };
  const rows = () => site.kvs.rows().map(({ key, text }) => `${key} ${text}`);
  return { call, rows };
}

/** What became of a write, as a form or as an import is told. */
function outcome(answer: Result<unknown, AppError>): string {
  if (!answer.ok) return answer.error.code;
  const value = answer.value as
    | { readonly kind?: string; readonly outcome?: { readonly kind: string } }
    | readonly { readonly refusal: AppError | null }[];
  if (value instanceof Array) return value[0]?.refusal?.code ?? 'saved';
  return value.outcome?.kind ?? value.kind ?? 'nothing';
}

const WRITING = [...new Set(Object.values(RESOLVERS).flat())].flatMap(({ name, effect }) =>
  effect === 'writes' ? [name] : [],
);

it('every resolver that writes is asked here, or says why it need not be', () => {
  const answered = [...Object.keys(OVERWRITING), ...Object.keys(OTHERWISE)];
  expect(answered.sort()).toEqual([...new Set(WRITING)].sort());
});

describe.each(Object.entries(OVERWRITING))('%s', (key, { after, payload, begins }) => {
  const name = key as ResolverName;

  it('writes over what was seen, and once; refuses who has not seen that, and keeps what is there', async () => {
    const { call, rows } = await aSite();
    const before = after === undefined ? undefined : OVERWRITING[after];
    if (after !== undefined) await call(after, before?.payload(null, 9));
    expect(outcome(await call(name, payload(begins ?? null, 0)))).toBe('saved');
    const seen = (begins ?? 0) + 1;
    const first = await call(name, payload(seen, 1));
    expect(outcome(first)).toBe('saved');
    const kept = rows();
    expect(outcome(await call(name, payload(seen, 2)))).toBe('conflict');
    const withoutLog = (all: readonly string[]) =>
      all.filter((row) => !row.startsWith('record/admin-action'));
    expect(withoutLog(rows())).toEqual(withoutLog(kept));
    // Whoever got no answer sends the same again.
    expect(await call(name, payload(seen, 1))).toEqual(first);
    expect(withoutLog(rows())).toEqual(withoutLog(kept));
  });
});
