import { generateSite } from '../../../local/data/generate/generate-site';
import { createJira } from '../../../local/jira/jira';
import type { SendRequest } from '../../../src/core/jira/rest';
import { NOTHING_SPENT } from '../../../src/core/plan/meter';
import type { PreparedReading } from '../../../src/core/reading/reading-kind';
import { success } from '../../../src/core/result';
import { buildTrend } from '../../../src/core/trend/build-trend';
import type { Call } from '../../../src/frontend/call';
import { chartModel } from '../../../src/frontend/chart/chart-model';
import { readQuestion } from '../../../src/frontend/reading/read-question';
import type { Reading } from '../../../src/frontend/reading/reading';
import type { ReadingRun } from '../../../src/frontend/reading/reading-run';
import {
  CHART_QUESTIONS,
  TREND_QUESTIONS,
  type SlicedKind,
} from '../../../src/frontend/reading/sliced-kinds';
import { aChart, by, from, of } from '../../support/chart';
import { createFakeClock } from '../../support/fake-clock';
import { jiraSend } from '../../support/jira-send';
import { TEST_NOW } from '../../support/local-site';
import { aTrendConfig, TREND_WORDS } from '../../support/trend';

const ISSUES = 3000;
const LATENCY_MS = 400;
const EVERYTHING = { kind: 'jql', jql: 'created >= "2000-01-01" OR resolved >= "2000-01-01"' } as const;
const POINTS_BY_STATUS = aChart({
  ...{ sources: [from(EVERYTHING)], kind: 'bar', chartBy: by('status') },
  calculate: { measure: 'sum', of: of('customfield_10016') },
});
const IN_AND_OUT = aTrendConfig({ scope: { kind: 'source', source: EVERYTHING }, periods: 6 });

const jira = createJira({
  data: generateSite({ issues: ISSUES, seed: 5, now: TEST_NOW }),
  now: () => TEST_NOW,
  latencyMs: 0,
  burstFactor: 1_000_000,
});
const toJira = jiraSend(jira, jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '');

/** The resolver leaves everything to the browser, look-ups as well. */
const call = (() =>
  Promise.resolve(
    success({ kind: 'browser', prepared: null, scarcePoints: null, spent: NOTHING_SPENT }),
  )) as unknown as Call;

interface Asked<Config, Prepared extends PreparedReading, State> {
  readonly kind: SlicedKind<Config, Prepared, State>;
  readonly config: Config;
  /** What the viewer sees of a reading. */
  readonly figures: (reading: Reading<Prepared, State>) => unknown;
}

function itIsReadInTheBrowser<Config, Prepared extends PreparedReading, State>({
  kind,
  config,
  figures,
}: Asked<Config, Prepared, State>): void {
  const read = async (
    changes: Partial<ReadingRun<Reading<Prepared, State>>> = {},
  ): Promise<Reading<Prepared, State>> => {
    const { now, wait, run } = createFakeClock(TEST_NOW);
    const send: SendRequest = async (request) => {
      await wait(LATENCY_MS);
      return toJira(request);
    };
    const { reading, error } = await run(
      readQuestion({
        ...{ kind, config, overlay: null, isExact: false, from: null, together: null },
        ...{ call, send, now, wait, random: () => 0.5 },
        signal: new AbortController().signal,
        onProgress: () => undefined,
        onPart: () => undefined,
        ...changes,
      }),
    );
    if (reading === null || error !== null) throw new Error(JSON.stringify(error));
    return reading;
  };

  it('grows before the eyes of the viewer', async () => {
    const seen: number[] = [];
    const whole = await read({
      onPart: ({ answer }) => {
        seen.push(answer.items);
      },
    });
    const { itemsExpected } = whole.prepared;
    expect(whole).toMatchObject({ isComplete: true, by: 'browser', token: null });
    expect(whole.answer.items).toBe(itemsExpected);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen[0]).toBeLessThan(itemsExpected);
  });

  it('goes on where it was stopped, and comes to the same', async () => {
    const stop = new AbortController();
    const part = await read({
      signal: stop.signal,
      onPart: () => {
        stop.abort();
      },
    });
    const before = { items: part.answer.items, requests: part.spent.requests };
    expect(part).toMatchObject({ isComplete: false, token: expect.any(String) as unknown });
    const rest = await read({ from: part });
    const whole = await read();
    expect(before.items).toBeLessThan(whole.answer.items);
    expect(rest.spent.requests).toBeGreaterThan(before.requests);
    expect(rest.answer.items).toBe(whole.answer.items);
    expect(figures(rest)).toEqual(figures(whole));
  });
}

describe('a chart that is read in the browser', () => {
  itIsReadInTheBrowser({
    kind: CHART_QUESTIONS,
    config: POINTS_BY_STATUS,
    figures: (reading) => {
      const model = chartModel(POINTS_BY_STATUS, reading);
      return model.ok && [model.value.rows, model.value.cells];
    },
  });
});

describe('a trend that is read in the browser', () => {
  itIsReadInTheBrowser({
    kind: TREND_QUESTIONS,
    config: IN_AND_OUT,
    figures: ({ prepared, answer, ...reading }) => {
      const state = answer.encode();
      const read = { ...reading, ...reading.spent };
      return buildTrend({ config: IN_AND_OUT, prepared, state, read, words: TREND_WORDS }).cells;
    },
  });
});
