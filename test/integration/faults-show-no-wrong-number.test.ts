import { useBridgeHost } from '../support/forge-bridge';
import { generateSite } from '../../local/data/generate/generate-site';
import { createJira, type Jira } from '../../local/jira/jira';
import { FAULT_KINDS } from '../../local/traffic/fault-kinds';
import { createFaultSwitches } from '../../local/traffic/fault-switches';
import { withFaults } from '../../local/traffic/with-faults';
import { runChart } from '../../src/app/run-chart';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ModelCell } from '../../src/core/chart/model';
import { success } from '../../src/core/result';
import type { Call } from '../../src/frontend/call';
import { chartModel } from '../../src/frontend/chart/chart-model';
import { readChart } from '../../src/frontend/chart/read-chart';
import { createReadTogether } from '../../src/frontend/hub/read-together';
import { startReadingHub } from '../../src/frontend/hub/reading-hub';
import { aChart, by, from, of } from '../support/chart';
import { createFakeClock } from '../support/fake-clock';
import { createFakePorts } from '../support/fake-ports';
import { jiraSend } from '../support/jira-send';
import { TEST_NOW } from '../support/local-site';
import { createPageBus } from '../support/page-bus';

useBridgeHost({ handle: () => new Promise(() => undefined) });

const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });
const named = (name: string, jql: string) => ({ ...from({ kind: 'jql', jql }), name });
const overlapping = [named('Bugs', 'type = Bug'), named('Open', 'resolution is EMPTY')];

/** One for each way of reading: counted, page by page, by ids and fetches, by the ids of sources. */
const CHARTS: Readonly<Record<string, ChartConfig>> = {
  counted: aChart({ sources: [everything], kind: 'bar', chartBy: by('status') }),
  'counted in pairs': aChart({
    ...{ sources: [everything], kind: 'two-dimensional-table' },
    ...{ chartBy: by('statusCategory'), groupBy: by('issuetype') },
  }),
  'counted over time': aChart({ sources: [everything], kind: 'bar', chartBy: by('created', 'quarter') }),
  scanned: aChart({ sources: [everything], kind: 'bar', chartBy: by('labels') }),
  measured: aChart({
    ...{ sources: [everything], kind: 'bar', chartBy: by('priority') },
    calculate: { measure: 'median', of: of('customfield_10016') },
  }),
  'of several sources': aChart({ sources: overlapping, kind: 'table', chartBy: by('status') }),
  'side by side': aChart({ sources: overlapping, kind: 'line', chartBy: by('created', 'quarter') }),
};

interface Shown {
  /** What stands there as the whole; null where nothing does. */
  readonly numbers: readonly (readonly (number | null)[])[] | null;
  readonly saysMore: boolean;
}

function aJira(): Jira {
  return createJira({
    data: generateSite({ issues: 1200, seed: 5, now: TEST_NOW }),
    now: () => TEST_NOW,
    latencyMs: 0,
    burstFactor: 1_000_000,
  });
}

const jira = aJira();
const viewer = jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

/** `dashboard`: in the background script, for two gadgets. */
type Place = 'browser' | 'resolver' | 'dashboard';

/** The background script runs the code of the browser's scan: one rate shows that every fault comes through. */
const RATES: Readonly<Record<Place, readonly number[]>> = {
  browser: [0.1, 0.5, 1],
  resolver: [0.1, 0.5, 1],
  dashboard: [0.5],
};

/** Reads a chart as its gadget does, while a fault strikes so many of the calls. */
async function show(
  config: ChartConfig,
  place: Place,
  fault: { readonly name: string; readonly rate: number } | null,
): Promise<Shown> {
  const faults = createFaultSwitches(7, fault === null ? [] : [fault]);
  const { now, wait, run } = createFakeClock(TEST_NOW);
  const send = jiraSend(withFaults(jira, faults, { wait, now }), viewer);
  const ports = {
    ...createFakePorts({
      stored: { 'site-settings': { version: 1, largeReads: place === 'resolver' ? place : 'browser' } },
    }),
    jira: { asViewer: send },
    clock: { now, wait, remainingMs: () => 25_000 },
  };
  const call = ((_: string, payload: Parameters<typeof runChart>[1]) =>
    place !== 'resolver'
      ? Promise.resolve(success({ kind: 'browser', prepared: null }))
      : runChart(ports, payload)) as Call;
  const bus = createPageBus();
  const gadgets = place === 'dashboard' ? ['first', 'second'] : ['only'];
  if (place === 'dashboard') {
    const tools = { send, now, wait, random: () => 0.5, mayShare: () => Promise.resolve(true) };
    startReadingHub(bus, { ...tools, later: (run) => void wait(15_000).then(run) });
  }
  const reads = gadgets.map((gadget) =>
    readChart({
      ...{ config, overlay: null, isExact: false, from: null, call, send, wait, now },
      together: place === 'dashboard' ? createReadTogether(bus, () => gadget) : null,
      random: () => 0.5,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onPart: () => undefined,
    }),
  );
  const [outcome] = await run(Promise.all(reads));
  const { reading, error } = outcome ?? { reading: null, error: null };
  if (reading === null) return { numbers: null, saysMore: error !== null };
  const model = chartModel(config, reading);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  const { cells, rowTotals, columnTotals, grandTotal, explain } = model.value;
  const valuesOf = (line: readonly ModelCell[]): readonly (number | null)[] => line.map(({ value }) => value);
  return {
    numbers: explain.isComplete ? [...cells, rowTotals, columnTotals, [grandTotal]].map(valuesOf) : null,
    saysMore: error !== null || !explain.isComplete,
  };
}

describe.each(Object.entries(CHARTS))('a chart that is %s', (_, config) => {
  it.each(['browser', 'resolver', 'dashboard'] as const)(
    'shows the right numbers or says that it has not got them, whatever fails: in the %s',
    async (place) => {
      const right = await show(config, place, null);
      expect(right).toMatchObject({ saysMore: false, numbers: expect.any(Array) as unknown });
      for (const { name } of FAULT_KINDS) {
        for (const rate of RATES[place]) {
          const { numbers, saysMore } = await show(config, place, { name, rate });
          expect({ name, rate, numbers }).toEqual({ name, rate, numbers: numbers && right.numbers });
          // Either the whole, or a word about what is missing.
          expect(saysMore).toBe(numbers === null);
        }
      }
    },
  );

  it('gets over faults that pass', async () => {
    for (const name of ['cut-before', '429-retry-after', '500', '503', 'slow']) {
      expect(await show(config, 'browser', { name, rate: 0.1 })).toMatchObject({ saysMore: false });
    }
  });
});
