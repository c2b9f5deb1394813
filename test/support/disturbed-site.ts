import { generateSite } from '../../local/data/generate/generate-site';
import type { JiraAnswer, JiraBackend, JiraRequest } from '../../local/forge/jira-backend';
import type { KvsAnswer, Storage } from '../../local/forge/kvs/kvs';
import type { Row } from '../../local/forge/kvs/table';
import type { LocalSite } from '../../local/site';
import { appError } from '../../src/core/error';
import { failure } from '../../src/core/result';
import type { Call } from '../../src/frontend/call';
import { resolverCall } from './chart-on-site';
import type { GadgetTools } from './faulty-site';
import { jiraSend } from './jira-send';
import { aLocalSite, TEST_NOW } from './local-site';

export const DISTURBED_DATA = generateSite({ issues: 120, seed: 5, now: TEST_NOW });
export const ADMIN = DISTURBED_DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

type Ask<Request, Answer> = (request: Request) => Promise<Answer>;

/** One call of the storage. */
export interface StorageCall {
  readonly path: string;
  readonly body: string;
}

/** What stands in the way of all calls once something has happened. */
export interface Standing {
  readonly jira?: (request: JiraRequest, ask: Ask<JiraRequest, JiraAnswer>) => Promise<JiraAnswer>;
  readonly storage?: (call: StorageCall, ask: Ask<StorageCall, KvsAnswer>) => Promise<KvsAnswer>;
}

export type Called = 'jira' | StorageCall;

/** Something that can happen in the middle of anything. */
export interface Happening {
  readonly name: string;
  /** Before which calls it makes a difference. */
  readonly before: (what: Called) => boolean;
  /** Nothing in an answer tells it from something usual: what is read then looks so, until it is read again. */
  readonly isSilent?: true;
  /** Somebody else does something about the same record. */
  readonly isRival?: true;
  /** It happens to functions of the back end, and not to what a browser asks of Jira. */
  readonly isOfFunctions?: true;
  readonly happen: (stage: Stage) => Standing;
}

/** A site on which something happens before the so-manieth of the calls that it makes a difference to, from 0. */
export interface Disturbance {
  readonly happening: Happening;
  readonly at: number;
}

export interface Stage {
  readonly site: LocalSite;
  /** What a view of the administrator reads and calls with, in a browser that has lost nothing yet. */
  readonly tools: GadgetTools;
  /** Moves the site's clock, which stands still otherwise. */
  readonly pass: (ms: number) => void;
  /** All calls so far, in their order. */
  readonly calls: () => readonly Called[];
  readonly hasHappened: () => boolean;
  /** Whatever happened is over; what it did stays. */
  readonly lift: () => void;
  /** Whether the platform has ended a function since it happened. */
  readonly hasEnded: () => boolean;
}

const NOTHING: Standing = {};

export async function aStage(records: readonly Row[], disturbance: Disturbance | null): Promise<Stage> {
  let now = TEST_NOW;
  const calls: Called[] = [];
  let moments = 0;
  let hasHappened = false;
  let eventsBefore = 0;
  let standing = NOTHING;

  const beforeCall = (what: Called): Standing => {
    calls.push(what);
    if (disturbance?.happening.before(what) === true) {
      if (moments === disturbance.at && !hasHappened) {
        hasHappened = true;
        eventsBefore = site.inspector.events().length;
        standing = disturbance.happening.happen(stage);
      }
      moments += 1;
    }
    return standing;
  };
  const jira = (backend: JiraBackend): JiraBackend => ({
    handle: (request) => {
      const ask = (asked: JiraRequest) => backend.handle(asked);
      return beforeCall('jira').jira?.(request, ask) ?? ask(request);
    },
  });
  const jiraOfBrowser = (backend: JiraBackend): JiraBackend =>
    disturbance?.happening.isOfFunctions === true ? backend : jira(backend);
  const storage = (kvs: Storage): Storage => ({
    call: (path, body) => {
      const ask = (asked: StorageCall) => Promise.resolve(kvs.call(asked.path, asked.body));
      return beforeCall({ path, body }).storage?.({ path, body }, ask) ?? ask({ path, body });
    },
  });

  const site = await aLocalSite({
    ...{ data: DISTURBED_DATA, records, now: () => now },
    between: { jira, storage },
  });
  const stage: Stage = {
    site,
    tools: {
      send: jiraSend(jiraOfBrowser(site.jira), ADMIN),
      call: callOn(site),
      now: () => now,
      wait: () => Promise.resolve(),
      random: () => 0.5,
      together: null,
      signal: new AbortController().signal,
    },
    pass: (ms) => {
      now += ms;
    },
    calls: () => calls,
    hasHappened: () => hasHappened,
    lift: () => {
      hasHappened = true;
      standing = NOTHING;
    },
    hasEnded: () =>
      site.inspector
        .events()
        .slice(eventsBefore)
        .some((event) => event.kind === 'invocation' && event.error?.includes('timed out') === true),
  };
  return stage;
}

type AnyCall = (name: string, payload: unknown) => Promise<unknown>;

/** As the view's own: what the platform says instead of an answer is a failure like any other. */
function callOn(site: LocalSite): Call {
  const user = resolverCall(site, ADMIN) as AnyCall;
  const administrator = resolverCall(site, ADMIN, 'settings') as AnyCall;
  const call: AnyCall = (name, payload) => {
    const isOfAdministrators = /^(?:data|settings|site-templates|capacity-transfer)\//.test(name);
    return (isOfAdministrators ? administrator : user)(name, payload).catch(() =>
      failure(appError('app-unavailable')),
    );
  };
  return call as Call;
}

const STEP_MS = 5_000;
/** Longer than any function runs. */
const STEPS_MAX = 1_000;
/** Pauses and the limits of resolvers are over by then; what goes on reads files, which takes time of its own. */
const QUICK_STEPS = 30;
const FILE_MS = 5;

/** Lets the time of functions pass, which waits for nobody: pauses take no time, and what hangs is ended by the platform. */
export async function inNoTime<T>(work: () => Promise<T>): Promise<T> {
  const { setTimeout: really } = globalThis;
  jest.useFakeTimers({ doNotFake: ['Date', 'performance', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  try {
    const promise = work();
    const course = { isSettled: false };
    const settle = (): void => {
      course.isSettled = true;
    };
    promise.then(settle, settle);
    for (let step = 0; !course.isSettled; step += 1) {
      if (step > STEPS_MAX) throw new Error('Everybody waits for something that will never happen.');
      for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
      if (step >= QUICK_STEPS) await new Promise((resolve) => really(resolve, FILE_MS));
      jest.advanceTimersByTime(STEP_MS);
    }
    return await promise;
  } finally {
    jest.useRealTimers();
  }
}
