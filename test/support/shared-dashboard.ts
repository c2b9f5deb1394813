import { generateSite } from '../../local/data/generate/generate-site';
import { createJira, type Jira } from '../../local/jira/jira';
import { readSlice } from '../../src/app/chart/read-slice';
import type { ReadingPayload } from '../../src/contract/reading';
import { chartReading } from '../../src/core/chart/chart-reading';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel } from '../../src/core/chart/model';
import type { RestRequest, RestResponse, SendRequest } from '../../src/core/jira/rest';
import { createLimitedSend } from '../../src/core/plan/limited-send';
import { REQUESTS_IN_FLIGHT } from '../../src/core/plan/plan-scan';
import type { LargeReads } from '../../src/core/settings/site-settings';
import type { Call } from '../../src/frontend/call';
import { chartModel } from '../../src/frontend/chart/chart-model';
import { createReadTogether } from '../../src/frontend/hub/read-together';
import { startReadingHub } from '../../src/frontend/hub/reading-hub';
import { readQuestion } from '../../src/frontend/reading/read-question';
import type { ReadingOutcome, ReadingRun } from '../../src/frontend/reading/reading-run';
import { CHART_QUESTIONS, type ChartReading } from '../../src/frontend/reading/sliced-kinds';
import { createFakeClock, type FakeClock } from './fake-clock';
import { createFakePorts } from './fake-ports';
import { jiraSend } from './jira-send';
import { TEST_NOW } from './local-site';
import { createPageBus, type PageBus } from './page-bus';

const LATENCY_MS = 100;

export interface SharedDashboardInput {
  readonly issues?: number;
  /** Null: whoever asks for it gets no answer. */
  readonly largeReads?: LargeReads | null;
  /** Instead of the true answer to the n-th request of the browser, from 1; null for the true one. */
  readonly fault?: (request: RestRequest, n: number) => RestResponse | null;
}

export interface SharedDashboard {
  readonly clock: FakeClock;
  readonly page: PageBus;
  /** Starts the background script; call the result to end it without a word. */
  readonly startHub: () => () => void;
  /** Reads a chart as its gadget does. */
  readonly read: (config: ChartConfig, changes?: Partial<ReadingRun<ChartReading>>) => GadgetReading;
  /** Of the browser to Jira, by path and body. */
  readonly asked: readonly string[];
  /** Of resolvers that were called. */
  readonly slices: () => number;
  readonly mostInFlight: () => number;
}

export interface GadgetReading {
  readonly outcome: Promise<ReadingOutcome<ChartReading>>;
  /** Takes the gadget off the page without a word. */
  readonly vanish: () => void;
}

/** A dashboard in memory: gadgets, background script and resolvers over a local Jira, in a time of its own. */
export function aSharedDashboard(input: SharedDashboardInput = {}): SharedDashboard {
  const { issues = 1200, largeReads = 'automatic', fault = () => null } = input;
  const jira = jiraOf(issues);
  const viewer = jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
  const toJira = jiraSend(jira, viewer);
  const clock = createFakeClock(TEST_NOW);
  const { now, wait } = clock;
  const page = createPageBus();
  const asked: string[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  let slices = 0;
  let gadgets = 0;

  const send: SendRequest = async (request) => {
    asked.push(`${request.path.strings.join('{}')} ${JSON.stringify(request.body)}`);
    const faulty = fault(request, asked.length);
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    await wait(LATENCY_MS);
    inFlight -= 1;
    return faulty ?? toJira(request);
  };
  const ports = {
    ...createFakePorts({
      stored: { 'site-settings': { version: 1, largeReads: largeReads ?? 'automatic' } },
    }),
    jira: { asViewer: toJira },
    clock: { now, wait, remainingMs: () => 25_000 },
  };
  const call = ((_: string, payload: ReadingPayload<ChartConfig>) => {
    slices += 1;
    return readSlice(ports, chartReading, payload);
  }) as Call;

  return {
    ...{ clock, page, asked },
    slices: () => slices,
    mostInFlight: () => mostInFlight,
    startHub: () => {
      const { bus, leave } = page.forModule();
      startReadingHub(bus, {
        send: createLimitedSend(send, REQUESTS_IN_FLIGHT),
        ...{ now, wait, call },
        random: () => 0.5,
        later: (run) => void wait(15_000).then(run),
        mayShare: () => Promise.resolve(largeReads === null ? null : largeReads !== 'resolver'),
      });
      return leave;
    },
    read: (config, changes = {}) => {
      const { bus, leave } = page.forModule();
      gadgets += 1;
      const id = `reading-${String(gadgets)}`;
      const outcome = readQuestion({
        ...{
          kind: CHART_QUESTIONS,
          config,
          overlay: null,
          isExact: false,
          from: null,
          call,
          send,
          now,
          wait,
        },
        together: createReadTogether(bus, () => id),
        random: () => 0.5,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        onPart: () => undefined,
        ...changes,
      });
      return { outcome, vanish: leave };
    },
  };
}

const jiras = new Map<number, Jira>();

/** Nothing changes in it, so that the dashboards of a test file can have one. */
function jiraOf(issues: number): Jira {
  const known = jiras.get(issues);
  if (known !== undefined) return known;
  const jira = createJira({
    data: generateSite({ issues, seed: 5, now: TEST_NOW }),
    now: () => TEST_NOW,
    latencyMs: 0,
    burstFactor: 1_000_000,
  });
  jiras.set(issues, jira);
  return jira;
}

/** What the gadget draws of a reading. */
export function modelOf(config: ChartConfig, { reading }: ReadingOutcome<ChartReading>): ChartModel {
  if (reading === null) throw new Error('Nothing was read.');
  const model = chartModel(config, reading);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}
