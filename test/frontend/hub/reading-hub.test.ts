import { useBridgeHost } from '../../support/forge-bridge';
import { SHARED_READING_EVENTS } from '../../../src/contract/shared-reading';
import type { ChartConfig, QuantitySpec } from '../../../src/core/chart/config';
import type { ChartModel } from '../../../src/core/chart/model';
import type { ReadingOutcome } from '../../../src/frontend/reading/reading-run';
import type { ChartReading } from '../../../src/frontend/reading/sliced-kinds';
import { aChart, by, from, measuring } from '../../support/chart';
import {
  aSharedDashboard,
  modelOf,
  type SharedDashboard,
  type SharedDashboardInput,
} from '../../support/shared-dashboard';

useBridgeHost({ handle: () => new Promise(() => undefined) });

const SEARCH = '/rest/api/3/search/jql';
const FETCH = '/rest/api/3/issue/bulkfetch';
const HISTORIES = '/rest/api/3/changelog/bulkfetch';
const COUNT = '/rest/api/3/search/approximate-count';

const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });
const bugs = from({ kind: 'jql', jql: 'type = Bug' });
const charted = (changes: Partial<ChartConfig>): ChartConfig => aChart({ sources: [everything], ...changes });

const BY_LABEL = charted({ kind: 'bar', chartBy: by('labels') });
const BY_ASSIGNEE = charted({ kind: 'bar', chartBy: by('assignee') });
const SUM = charted({ kind: 'bar', chartBy: by('status'), calculate: measuring('sum', 'customfield_10016') });
const MEDIAN = charted({
  ...{ kind: 'bar', chartBy: by('priority') },
  calculate: measuring('median', 'customfield_10016'),
});

/** Ten questions about one source that only its work items answer. */
const TEN: readonly ChartConfig[] = [
  ...[BY_LABEL, BY_ASSIGNEE, SUM, MEDIAN],
  charted({ kind: 'number', chartBy: null, calculate: measuring('average', 'customfield_10016') }),
  charted({ kind: 'two-dimensional-table', chartBy: by('labels'), groupBy: by('status') }),
  charted({ kind: 'bar', chartBy: by('reporter') }),
  charted({ kind: 'bar', chartBy: by('created', 'month'), calculate: measuring('max', 'customfield_10016') }),
  charted({ kind: 'number', chartBy: null, calculate: measuring('distinct', 'assignee') }),
  charted({ kind: 'pie', chartBy: by('assignee'), labels: 'percent' }),
];

function countOf({ asked }: SharedDashboard, path: string): number {
  return asked.filter((request) => request.startsWith(`${path} `)).length;
}

function numbersOf({ rows, columns, cells, grandTotal, explain }: ChartModel): object {
  return { rows, columns, cells, grandTotal, items: explain.itemsRead, isComplete: explain.isComplete };
}

/** The same chart, read without any other. */
async function alone(config: ChartConfig, input: SharedDashboardInput = {}): Promise<object> {
  const dashboard = aSharedDashboard(input);
  const { outcome } = dashboard.read(config, { together: null });
  return numbersOf(modelOf(config, await dashboard.clock.run(outcome)));
}

function readAll(
  dashboard: SharedDashboard,
  configs: readonly ChartConfig[],
): Promise<readonly ReadingOutcome<ChartReading>[]> {
  const { read, clock } = dashboard;
  return clock.run(Promise.all(configs.map((config) => read(config).outcome)));
}

describe('ten gadgets of a dashboard on one source', () => {
  it('have it read once, each with the numbers that it reads alone', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const outcomes = await readAll(dashboard, TEN);
    for (const [at, config] of TEN.entries()) {
      const model = modelOf(config, outcomes[at] ?? { reading: null, error: null });
      expect(numbersOf(model)).toEqual(await alone(config));
      expect(model.explain).toMatchObject({ readBy: 'browser', sharing: { kind: 'shared', gadgets: 10 } });
    }
    // One page of ids, and 1,200 work items a hundred at a time.
    expect([countOf(dashboard, SEARCH), countOf(dashboard, FETCH)]).toEqual([1, 12]);
    // The fields and the viewer, the count of the source, the list of statuses and the like: each once.
    expect(new Set(dashboard.asked).size).toBe(dashboard.asked.length);
    expect(dashboard.slices()).toBe(0);
    expect(dashboard.mostInFlight()).toBeLessThanOrEqual(10);
  });

  it('tell the page nothing of any work item', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    await readAll(dashboard, TEN.slice(4, 6));
    expect(dashboard.page.carried()).toContain('"isComplete\\":true');
    expect(dashboard.page.carried()).not.toMatch(/[A-Z]+-\d+|summary/);
  });

  it('have histories read once for those that need them', async () => {
    const few = { issues: 300 };
    const dashboard = aSharedDashboard(few);
    dashboard.startHub();
    const timed = (of: QuantitySpec): ChartConfig =>
      charted({ kind: 'bar', chartBy: by('assignee'), calculate: { measure: 'median', of } });
    const configs = [
      charted({ kind: 'bar', chartBy: by('reporter') }),
      timed({ kind: 'time-in-status', statuses: ['In Progress'], workingDaysOnly: false }),
      timed({ kind: 'cycle-time', rule: 'lead', workingDaysOnly: true }),
    ];
    const outcomes = await readAll(dashboard, configs);
    for (const [at, config] of configs.entries()) {
      const model = modelOf(config, outcomes[at] ?? { reading: null, error: null });
      expect(numbersOf(model)).toEqual(await alone(config, few));
      expect(model.grandTotal.value).toBeGreaterThan(0);
    }
    expect([countOf(dashboard, FETCH), countOf(dashboard, HISTORIES)]).toEqual([3, 3]);
  });

  it('ask for a count that several of them need once', async () => {
    const dashboard = aSharedDashboard({ issues: 3000 });
    dashboard.startHub();
    const counted = charted({ kind: 'pie', chartBy: by('status') });
    const outcomes = await readAll(dashboard, [counted, { ...counted, kind: 'bar' }]);
    expect(outcomes.map(({ reading }) => reading?.plan.kind)).toEqual(['counts', 'counts']);
    expect(new Set(dashboard.asked).size).toBe(dashboard.asked.length);
    expect(countOf(dashboard, COUNT)).toBeGreaterThan(1);
  });

  it('are read for where their source is small, too', async () => {
    const dashboard = aSharedDashboard({ issues: 300 });
    dashboard.startHub();
    const outcomes = await readAll(dashboard, TEN);
    expect(outcomes.map(({ reading }) => reading?.answer.items)).toEqual(TEN.map(() => 300));
    expect([countOf(dashboard, SEARCH), countOf(dashboard, FETCH), dashboard.slices()]).toEqual([1, 3, 0]);
  });
});

describe('gadgets and the background script', () => {
  it('find each other when the script comes later', async () => {
    const dashboard = aSharedDashboard();
    void dashboard.clock.wait(300).then(dashboard.startHub);
    const outcomes = await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    expect(outcomes.map(({ reading }) => reading?.sharing.kind)).toEqual(['shared', 'shared']);
    expect(countOf(dashboard, SEARCH)).toBe(1);
  });

  it('do not wait for a script that is not there', async () => {
    const dashboard = aSharedDashboard();
    const startedAt = dashboard.clock.now();
    const [outcome] = await readAll(dashboard, [BY_LABEL]);
    expect(outcome?.reading).toMatchObject({ isComplete: true, sharing: { kind: 'none' } });
    expect(dashboard.slices()).toBe(1);
    expect(dashboard.clock.now() - startedAt).toBeLessThan(2000);
  });

  it('leave a question that nobody else asks to the way of single gadgets', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const other = { ...BY_ASSIGNEE, sources: [bugs] };
    const outcomes = await readAll(dashboard, [BY_LABEL, other]);
    expect(outcomes.map(({ reading }) => reading?.sharing)).toEqual([{ kind: 'none' }, { kind: 'none' }]);
    expect(dashboard.slices()).toBe(2);
  });

  it('keep apart what the site wants to have read in resolvers, and say so', async () => {
    const dashboard = aSharedDashboard({ largeReads: 'resolver' });
    dashboard.startHub();
    const outcomes = await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    for (const { reading } of outcomes) {
      expect(reading).toMatchObject({ by: 'resolver', sharing: { kind: 'kept-apart' }, isComplete: true });
    }
    expect(dashboard.asked).toEqual([]);
  });

  it('read each by itself where the site does not say whether they may share, and claim nothing about it', async () => {
    const dashboard = aSharedDashboard({ largeReads: null });
    dashboard.startHub();
    const outcomes = await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    for (const { reading } of outcomes) {
      expect(reading).toMatchObject({ sharing: { kind: 'none' }, isComplete: true });
    }
  });

  it('read again when they ask again', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    expect(countOf(dashboard, SEARCH)).toBe(2);
  });

  it('let a gadget join that comes while the source is looked up, and not later', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const { clock, read } = dashboard;
    const readAfter = (ms: number, config: ChartConfig): Promise<ReadingOutcome<ChartReading>> =>
      clock.wait(ms).then(() => read(config).outcome);
    const outcomes = await clock.run(
      Promise.all([
        readAfter(0, BY_LABEL),
        readAfter(0, BY_ASSIGNEE),
        readAfter(250, SUM),
        readAfter(900, MEDIAN),
      ]),
    );
    expect(outcomes.map(({ reading }) => reading?.sharing)).toEqual([
      { kind: 'shared', gadgets: 3 },
      { kind: 'shared', gadgets: 3 },
      { kind: 'shared', gadgets: 3 },
      { kind: 'none' },
    ]);
  });

  it('wait a moment for a gadget that is coming', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const { clock, read, page } = dashboard;
    for (let gadget = 0; gadget < 2; gadget += 1) page.emit(SHARED_READING_EVENTS.coming, {});
    const late = clock.wait(1200).then(() => read(BY_ASSIGNEE).outcome);
    const outcomes = await clock.run(Promise.all([read(BY_LABEL).outcome, late]));
    expect(outcomes.map(({ reading }) => reading?.sharing.kind)).toEqual(['shared', 'shared']);
  });

  it('do not wait for a gadget that came and will not ask', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const { clock, read, page } = dashboard;
    for (let gadget = 0; gadget < 3; gadget += 1) page.emit(SHARED_READING_EVENTS.coming, {});
    page.emit(SHARED_READING_EVENTS.passing, {});
    const asked = clock.now();
    await clock.run(Promise.all([read(BY_LABEL).outcome, read(BY_ASSIGNEE).outcome]));
    expect(clock.now() - asked).toBeLessThan(1500);
  });

  it('go on for the others when one is stopped, which goes on later from where it was', async () => {
    const dashboard = aSharedDashboard({ issues: 5000 });
    dashboard.startHub();
    const { clock, read } = dashboard;
    const stop = new AbortController();
    const stopped = read(BY_LABEL, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    const [first, second] = await clock.run(Promise.all([stopped.outcome, read(BY_ASSIGNEE).outcome]));
    expect(second.reading).toMatchObject({ isComplete: true, answer: { items: 5000 } });
    const from = first.reading;
    expect(from).toMatchObject({ isComplete: false, token: expect.any(String) as unknown });
    expect(from?.answer.items).toBeLessThan(5000);
    const rest = await clock.run(read(BY_LABEL, { from }).outcome);
    const whole = await clock.run(read(BY_LABEL, { together: null }).outcome);
    expect(numbersOf(modelOf(BY_LABEL, rest))).toEqual(numbersOf(modelOf(BY_LABEL, whole)));
  });

  it('end a reading that nobody waits for any more', async () => {
    const dashboard = aSharedDashboard({ issues: 5000 });
    dashboard.startHub();
    const { clock, read } = dashboard;
    const stop = new AbortController();
    const onProgress = (): void => {
      stop.abort();
    };
    const readings = [BY_LABEL, BY_ASSIGNEE].map((config) =>
      read(config, { signal: stop.signal, onProgress }),
    );
    await clock.run(Promise.all(readings.map(({ outcome }) => outcome)));
    const asked = dashboard.asked.length;
    await clock.run(clock.wait(60_000));
    expect(dashboard.asked.length).toBe(asked);
    expect(countOf(dashboard, FETCH)).toBeLessThan(50);
  });

  it('forget a gadget that goes without a word, and read on for the others', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const { clock, read } = dashboard;
    const gone = read(BY_LABEL);
    const stays = read(BY_ASSIGNEE);
    void clock.wait(700).then(gone.vanish);
    const outcome = await clock.run(stays.outcome);
    expect(outcome.reading).toMatchObject({ isComplete: true, answer: { items: 1200 } });
  });

  it('do without the script when it dies in the middle', async () => {
    const dashboard = aSharedDashboard({ issues: 5000 });
    const endHub = dashboard.startHub();
    const { clock, read } = dashboard;
    let hasEnded = false;
    const readings = [BY_LABEL, BY_ASSIGNEE].map((config) =>
      read(config, {
        onProgress: () => {
          if (!hasEnded) endHub();
          hasEnded = true;
        },
      }),
    );
    const outcomes = await clock.run(Promise.all(readings.map(({ outcome }) => outcome)));
    for (const { reading } of outcomes) {
      expect(reading).toMatchObject({
        isComplete: true,
        sharing: { kind: 'none' },
        answer: { items: 5000 },
      });
    }
  });

  it('all hear of a failure in the middle, with what was read, and each goes on from there', async () => {
    let isDown = true;
    const dashboard = aSharedDashboard({
      issues: 5000,
      fault: (_, n) => (isDown && n > 30 ? { status: 503, headers: {}, body: null } : null),
    });
    dashboard.startHub();
    const outcomes = await readAll(dashboard, [BY_LABEL, BY_ASSIGNEE]);
    for (const { reading, error } of outcomes) {
      expect(error?.code).toBe('jira-unavailable');
      expect(reading).toMatchObject({ isComplete: false, token: expect.any(String) as unknown });
      expect(reading?.answer.items).toBeGreaterThan(0);
    }
    isDown = false;
    const { clock, read } = dashboard;
    const rest = await clock.run(read(BY_LABEL, { from: outcomes[0]?.reading ?? null }).outcome);
    const whole = await clock.run(read(BY_LABEL, { together: null }).outcome);
    expect(numbersOf(modelOf(BY_LABEL, rest))).toEqual(numbersOf(modelOf(BY_LABEL, whole)));
  });

  it('tell each gadget its own mistake', async () => {
    const dashboard = aSharedDashboard();
    dashboard.startHub();
    const outcomes = await readAll(dashboard, [
      BY_LABEL,
      charted({ kind: 'bar', chartBy: by('customfield_1') }),
    ]);
    expect(outcomes.map(({ error }) => error?.code)).toEqual([undefined, 'field-not-found']);
  });
});
