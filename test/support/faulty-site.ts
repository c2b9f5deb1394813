import { generateSite } from '../../local/data/generate/generate-site';
import { createJira } from '../../local/jira/jira';
import type { KvsAnswer } from '../../local/forge/kvs/kvs';
import { createFaultSwitches, type FaultSwitches } from '../../local/traffic/fault-switches';
import { withFaults } from '../../local/traffic/with-faults';
import type { Call } from '../../src/frontend/call';
import { createReadTogether, type ReadTogether } from '../../src/frontend/hub/read-together';
import { startReadingHub } from '../../src/frontend/hub/reading-hub';
import type { ReadingTools } from '../../src/frontend/reading/reading-tools';
import type { Ports } from '../../src/ports/ports';
import type { Store } from '../../src/ports/store';
import { calendarRead } from '../../src/resolvers/capacity/calendar-read';
import type { Caller } from '../../src/resolvers/caller';
import { filterResolvers } from '../../src/resolvers/filter-resolvers';
import { readingResolvers } from '../../src/resolvers/reading-resolvers';
import { personalTemplateResolvers } from '../../src/resolvers/template-resolvers';
import { createFakeClock } from './fake-clock';
import { createFakePorts } from './fake-ports';
import { jiraSend } from './jira-send';
import { TEST_NOW } from './local-site';
import { createPageBus } from './page-bus';

/** `dashboard`: in the background script, for two gadgets. */
export type Place = 'browser' | 'resolver' | 'dashboard';

export interface Fault {
  readonly name: string;
  /** The share of calls that it strikes. */
  readonly rate: number;
  /** Decides which of them. */
  readonly seed?: number;
}

/** The courses that faults take: one in `npm test`, and as many as `FAULT_COURSES` says in `npm run test:faults`. */
export const COURSES = Number(process.env['FAULT_COURSES'] ?? 1);

/** Each rate with each seed. */
export function courses(rates: readonly number[]): readonly (readonly [rate: number, seed: number])[] {
  return rates.flatMap((rate) => Array.from({ length: COURSES }, (_, at) => [rate, at + 7] as const));
}

export interface GadgetTools extends ReadingTools {
  readonly call: Call;
  readonly together: ReadTogether | null;
  readonly signal: AbortSignal;
}

export interface FaultySite {
  /** How many readings were struck so far. */
  readonly trials: () => number;
  /** What a gadget reads in that place, while a fault strikes. In no time: waits pass at once. */
  readonly read: <T>(
    gadget: (tools: GadgetTools) => Promise<T>,
    place: Place,
    fault: Fault | null,
  ) => Promise<T>;
}

/** A site of 1,200 work items whose Jira and whose storage can fail in every way that the local site knows. */
export function aFaultySite(storedBy: (accountId: string) => BackEnd['stored'] = () => ({})): FaultySite {
  const data = generateSite({ issues: 1200, seed: 5, now: TEST_NOW });
  const jira = createJira({ data, now: () => TEST_NOW, latencyMs: 0, burstFactor: 1_000_000 });
  const viewer = data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
  const stored = storedBy(viewer);
  let trials = 0;

  return {
    trials: () => trials,
    read: async (gadget, place, fault) => {
      if (fault !== null) trials += 1;
      const { now, wait, run } = createFakeClock(TEST_NOW);
      const faults = createFaultSwitches(fault?.seed ?? 7, fault === null ? [] : [fault]);
      const backEnd = { place, stored, faults, caller: { accountId: viewer } };
      const send = jiraSend(withFaults(jira, faults, { wait, now }), viewer);
      const tools = { send, now, wait, random: () => 0.5 };
      const bus = createPageBus();
      if (place === 'dashboard') {
        const later = (next: () => void): void => void wait(15_000).then(next);
        startReadingHub(bus, {
          ...tools,
          call: callOf({ ...backEnd, tools }),
          mayShare: () => Promise.resolve(true),
          later,
        });
      }
      const gadgets = place === 'dashboard' ? ['first', 'second'] : ['only'];
      const [first] = await run(
        Promise.all(
          gadgets.map((id) =>
            gadget({
              ...tools,
              call: callOf({ ...backEnd, tools }),
              together: place === 'dashboard' ? createReadTogether(bus, () => id) : null,
              signal: new AbortController().signal,
            }),
          ),
        ),
      );
      if (first === undefined) throw new Error('There is no gadget.');
      return first;
    },
  };
}

const RESOLVERS = [calendarRead, ...readingResolvers, ...filterResolvers, ...personalTemplateResolvers];

interface BackEnd {
  readonly place: Place;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly tools: ReadingTools;
  readonly faults: FaultSwitches;
}

/** The app's resolvers, over a storage that can fail too. */
function callOf({ place, stored, caller, tools, faults }: BackEnd): Call {
  const { send, now, wait } = tools;
  const ports = createFakePorts({
    stored: {
      ...stored,
      'site-settings': { version: 1, largeReads: place === 'resolver' ? place : 'browser' },
    },
  });
  const faulty: Ports = {
    ...ports,
    jira: { asViewer: send },
    // Jira knows no permissions of an app that is not installed.
    platform: { ...ports.platform, permissionKey: () => 'BROWSE_PROJECTS' },
    store: faultyStore(ports.store, { faults, now, wait }),
    clock: { now, wait, remainingMs: () => 25_000 },
  };
  return ((name: string, payload: unknown) => {
    const resolver = RESOLVERS.find((each) => each.name === name);
    if (resolver === undefined) throw new Error(`There is no resolver ${name} here.`);
    return resolver.answer(faulty, caller, payload);
  }) as Call;
}

type StoreCall = (...given: readonly unknown[]) => Promise<unknown>;

/** What the adapter of the storage throws in the end is "silence" to the fake platform. */
function faultyStore(
  store: Store,
  { faults, ...time }: Pick<BackEnd, 'faults'> & Pick<ReadingTools, 'now' | 'wait'>,
): Store {
  const struck =
    (call: StoreCall): StoreCall =>
    async (...given) => {
      let found: unknown;
      const ask = async (): Promise<KvsAnswer> => {
        found = await call(...given);
        return { status: 200, body: '' };
      };
      const { status } = await (faults.drawOfStorage()?.act({ ask, ...time }) ?? ask());
      if (status !== 200) throw new Error('silence');
      return found;
    };
  const calls = Object.entries(store) as [string, StoreCall][];
  return Object.fromEntries(calls.map(([name, call]) => [name, struck(call)])) as unknown as Store;
}
