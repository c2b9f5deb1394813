import { generateSite } from '../../local/data/generate/generate-site';
import { createJira } from '../../local/jira/jira';
import { createFaultSwitches } from '../../local/traffic/fault-switches';
import { withFaults } from '../../local/traffic/with-faults';
import { runChart } from '../../src/app/run-chart';
import { runTrend } from '../../src/app/run-trend';
import { success } from '../../src/core/result';
import type { Call } from '../../src/frontend/call';
import { createReadTogether, type ReadTogether } from '../../src/frontend/hub/read-together';
import { startReadingHub } from '../../src/frontend/hub/reading-hub';
import type { ReadingTools } from '../../src/frontend/patient-read';
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
}

export interface GadgetTools extends ReadingTools {
  readonly call: Call;
  readonly together: ReadTogether | null;
  readonly signal: AbortSignal;
}

export interface FaultySite {
  /** Of Jira itself. */
  readonly boardIds: readonly number[];
  /** What a gadget reads in that place, while a fault strikes. In no time: waits pass at once. */
  readonly read: <T>(
    gadget: (tools: GadgetTools) => Promise<T>,
    place: Place,
    fault: Fault | null,
  ) => Promise<T>;
}

/** A site of 1,200 work items whose Jira can fail in every way that the local site knows. */
export function aFaultySite(): FaultySite {
  const data = generateSite({ issues: 1200, seed: 5, now: TEST_NOW });
  const jira = createJira({ data, now: () => TEST_NOW, latencyMs: 0, burstFactor: 1_000_000 });
  const viewer = data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

  return {
    boardIds: data.boards.map(({ id }) => id),
    read: async (gadget, place, fault) => {
      const { now, wait, run } = createFakeClock(TEST_NOW);
      const faults = createFaultSwitches(7, fault === null ? [] : [fault]);
      const send = jiraSend(withFaults(jira, faults, { wait, now }), viewer);
      const tools = { send, now, wait, random: () => 0.5 };
      const bus = createPageBus();
      if (place === 'dashboard') {
        const later = (next: () => void): void => void wait(15_000).then(next);
        startReadingHub(bus, {
          ...tools,
          call: callOf(place, tools),
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
              call: callOf(place, tools),
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

const RUNS = { 'chart/run': runChart, 'trend/run': runTrend };

/** The resolvers, or what they say where the browser is to read. */
function callOf(place: Place, { send, now, wait }: ReadingTools): Call {
  const ports = {
    ...createFakePorts({
      stored: { 'site-settings': { version: 1, largeReads: place === 'resolver' ? place : 'browser' } },
    }),
    jira: { asViewer: send },
    clock: { now, wait, remainingMs: () => 25_000 },
  };
  return ((name: keyof typeof RUNS, payload: never) =>
    name === 'chart/run' && place !== 'resolver'
      ? Promise.resolve(success({ kind: 'browser', prepared: null, scarcePoints: null }))
      : RUNS[name](ports, payload)) as Call;
}
