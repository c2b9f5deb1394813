import type { JiraAnswer, JiraRequest } from '../../local/forge/jira-backend';
import type { KvsAnswer } from '../../local/forge/kvs/kvs';
import type { Happening, Stage, Standing, StorageCall } from './disturbed-site';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than any pause of ours. */
const NEVER = new Promise<never>(() => undefined);

const toJira: Happening['before'] = (what) => what === 'jira';
const toStorage: Happening['before'] = (what) => what !== 'jira';
const anywhere: Happening['before'] = () => true;

const WRITES = /\/(?:set|delete|transaction)$/;
const writing: Happening['before'] = (what) => what !== 'jira' && WRITES.test(what.path);

const shiftedBy = (ms: number): Happening['happen'] => {
  return ({ pass }) => {
    pass(ms);
    return {};
  };
};

/** From now on Jira is asked for something that is not there. */
function gone(
  present: RegExp,
  missing: string,
  without: (body: string) => string = (body) => body,
): Standing {
  const rewritten = (text: string): string => text.replaceAll(present, missing);
  return {
    jira: async (request, ask) => {
      const { path, body } = request;
      const answer = await ask({
        ...request,
        path: rewritten(path),
        body: body === null ? null : rewritten(body),
      });
      return { ...answer, body: without(answer.body) };
    },
  };
}

/** A list of fields without one of them. */
const withoutField =
  (fieldId: string) =>
  (body: string): string => {
    const answer: unknown = body.startsWith('[') ? JSON.parse(body) : null;
    if (!Array.isArray(answer)) return body;
    return JSON.stringify(answer.filter((one: { readonly id?: string }) => one.id !== fieldId));
  };

const REFUSED: KvsAnswer = {
  status: 429,
  body: JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests' }),
};
const CUT: KvsAnswer = { status: 0, body: '' };

/** Answers so for the first calls, and lets the others through. */
const firstCalls = (count: number, instead: NonNullable<Standing['storage']>): Happening['happen'] => {
  return () => {
    let left = count;
    return {
      storage: (call, ask) => {
        left -= 1;
        return left >= 0 ? instead(call, ask) : ask(call);
      },
    };
  };
};

/** The platform ends the function: nothing of it goes on, whatever it was waiting for. Later functions are not touched. */
const killed = (isCarriedOut: boolean): Happening['happen'] => {
  return ({ hasEnded }) => {
    let isFirst = true;
    const hang = async (ask: () => Promise<unknown>): Promise<never> => {
      if (isCarriedOut && isFirst) await ask();
      isFirst = false;
      return NEVER;
    };
    return {
      jira: (request, ask) => (hasEnded() ? ask(request) : hang(() => ask(request))),
      storage: (call, ask) => (hasEnded() ? ask(call) : hang(() => ask(call))),
    };
  };
};

/** Just before a record is written that counts its changes, somebody else changes it, or makes it. */
function overtaken({ site }: Stage): Standing {
  let isDone = false;
  return {
    storage: (call, ask) => {
      const target = isDone || !WRITES.test(call.path) ? null : revisedTarget(call);
      if (target !== null) {
        isDone = true;
        const { key, content } = target;
        const stored = site.kvs.rows().find((row) => row.key === `record/${key}`);
        const value =
          stored === undefined
            ? { revision: 1, content }
            : bumped(JSON.parse(stored.text) as { readonly revision: number });
        site.kvs.call('/api/v1/entity/set', JSON.stringify({ key, entityName: 'record', value }));
      }
      return ask(call);
    },
  };
}

const bumped = (row: { readonly revision: number }) => ({ ...row, revision: row.revision + 1 });

interface SetCall {
  readonly key: string;
  readonly entityName?: string;
  readonly value: { readonly content: unknown };
}

function revisedTarget({ body }: StorageCall): { readonly key: string; readonly content: unknown } | null {
  const call = JSON.parse(body) as Partial<SetCall> & { readonly set?: readonly SetCall[] };
  const [first] = call.set ?? [call];
  if (first?.entityName !== 'record' || first.key === undefined || first.value === undefined) return null;
  return { key: first.key, content: first.value.content };
}

const FORBIDDEN: JiraAnswer = {
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ code: 403, message: 'Forbidden' }),
  points: 0,
};

const asNobody = (request: JiraRequest): JiraRequest => ({ ...request, accountId: null });
const withoutScopes = (request: JiraRequest): JiraRequest => ({ ...request, scopes: [] });

/** What can happen in the middle of anything that the app does. What it is about is what `fault-journeys.ts` uses. */
export const HAPPENINGS: readonly Happening[] = [
  {
    name: 'a scope is revoked',
    before: toJira,
    happen: () => ({ jira: (request, ask) => ask(withoutScopes(request)) }),
  },
  {
    name: 'the app is forbidden',
    before: toJira,
    happen: () => ({ jira: () => Promise.resolve(FORBIDDEN) }),
  },
  {
    name: 'the person is deactivated',
    before: toJira,
    happen: () => ({ jira: (request, ask) => ask(asNobody(request)) }),
  },
  {
    name: 'the field is deleted',
    before: toJira,
    // Jira answers for a field that is gone as for one that nobody has filled in.
    isSilent: true,
    happen: () => gone(/customfield_10016/g, 'customfield_99999', withoutField('customfield_10016')),
  },
  {
    name: 'the board is deleted',
    before: toJira,
    // A board that was read and whose days cannot be has working days from Monday to Friday.
    isSilent: true,
    happen: () => gone(/\/board\/1(?=[/?]|$)/g, '/board/99999'),
  },
  {
    name: 'the space is deleted',
    before: toJira,
    happen: () => gone(/\bSHOP\b|(?<=\/project\/|projectId=|projectIds=)10000\b/g, 'GONE'),
  },
  {
    name: 'the filter is deleted',
    before: toJira,
    happen: () => gone(/(?<=\/filter\/|filter = "?)10001\b/g, '99999'),
  },
  { name: 'the clock goes back an hour', before: anywhere, happen: shiftedBy(-HOUR_MS) },
  { name: 'the clock goes on an hour', before: anywhere, happen: shiftedBy(HOUR_MS) },
  { name: 'the clock goes back a day', before: anywhere, happen: shiftedBy(-DAY_MS) },
  { name: 'the clock goes on a day', before: anywhere, happen: shiftedBy(DAY_MS) },
  {
    name: 'each call takes a second and a half',
    before: anywhere,
    happen: ({ pass }) => {
      const late = <Request, Answer>(request: Request, ask: (request: Request) => Promise<Answer>) => {
        pass(1_500);
        return ask(request);
      };
      return { jira: late, storage: late };
    },
  },
  { name: 'somebody else writes first', before: writing, isRival: true, happen: overtaken },
  {
    name: 'the storage asks to wait for a moment',
    before: toStorage,
    happen: firstCalls(2, () => Promise.resolve(REFUSED)),
  },
  {
    name: 'the storage lets nobody through any more',
    before: toStorage,
    happen: firstCalls(Infinity, () => Promise.resolve(REFUSED)),
  },
  {
    name: 'the storage writes and does not say so',
    before: writing,
    happen: firstCalls(1, async (call, ask) => {
      await ask(call);
      return CUT;
    }),
  },
  {
    name: 'the function is killed before a call',
    before: anywhere,
    isOfFunctions: true,
    happen: killed(false),
  },
  {
    name: 'the function is killed after a write',
    before: writing,
    isOfFunctions: true,
    happen: killed(true),
  },
];
