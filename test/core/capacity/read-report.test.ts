import type { ReportIterations } from '../../../src/core/capacity/records/capacity-report';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import type { BoardPlans } from '../../../src/core/capacity/report/board-plans';
import type { ReadPlans } from '../../../src/core/capacity/report/read-all-plans';
import { readReport, type ReportOutcome } from '../../../src/core/capacity/report/read-report';

import { reportModel } from '../../../src/core/capacity/report/report-model';
import type { ReportReading } from '../../../src/core/capacity/report/report-reading';
import { appError, type AppError } from '../../../src/core/error';
import type { JiraIssue } from '../../../src/core/field/field';
import type { RestRequest, RestResponse } from '../../../src/core/jira/rest';
import { failure, success } from '../../../src/core/result';
import { parseDate } from '../../../src/core/time/timestamp';
import { aBoard, aPlan, aPointsBoard } from '../../support/capacity';
import { createFakeClock } from '../../support/fake-clock';
import { createFakeSearch } from '../../support/fake-search';
import { createFakeSend, pathOf, refusal } from '../../support/fake-send';

const NOW = Date.parse('2025-06-02T06:00:00Z');
const DAY_MS = 86_400_000;
const FIELDS = [
  { id: 'timeestimate', name: 'Remaining estimate', schema: { type: 'number', system: 'timeestimate' } },
];

/** The sprints of a board one after the other, each of two weeks from a Monday; the first is active. */
function sprintsOf(boardId: number, sprints: number) {
  return {
    isLast: true,
    values: Array.from({ length: sprints }, (_, at) => ({
      id: boardId * 100 + at,
      name: `Sprint ${String(at)}`,
      state: at === 0 ? 'active' : 'future',
      startDate: new Date(parseDate('2025-06-02') * DAY_MS + at * 14 * DAY_MS).toISOString(),
      endDate: new Date(parseDate('2025-06-13') * DAY_MS + at * 14 * DAY_MS).toISOString(),
    })),
  };
}

type PlansQuestion = Parameters<ReadPlans>[0];

interface SiteInput {
  readonly boards?: number;
  readonly sprints?: number;
  readonly plans?: (question: PlansQuestion) => Partial<BoardPlans>;
  readonly refused?: Readonly<Record<number, AppError>>;
  readonly fault?: (request: RestRequest, n: number) => RestResponse | null;
}

/** Boards 1 to `boards`, each with sprints in which Ann has 4 hours of work left; every answer takes a tenth of a second. */
function aSite({ boards = 2, sprints = 2, plans = () => ({}), refused = {}, fault }: SiteInput = {}) {
  const time = createFakeClock(NOW);
  const all = Array.from({ length: boards }, (_, at) => at + 1);
  const work = all.flatMap((id) =>
    sprintsOf(id, sprints).values.map((sprint): JiraIssue => ({
      id: String(sprint.id),
      key: `K-${String(sprint.id)}`,
      fields: { assignee: { accountId: 'ann' }, timeestimate: 4 * 3600, issuetype: { id: '1' } },
    })),
  );
  const search = createFakeSearch({
    ...{ clock: time, issues: work, finds: (jql, { id }) => jql.includes(`sprint = ${id}`) },
    ...(fault === undefined ? {} : { fault }),
  });
  const jira = createFakeSend({
    'GET /rest/api/3/field': FIELDS,
    ...Object.fromEntries(
      all.map((id) => [`GET /rest/agile/1.0/board/${String(id)}/sprint`, sprintsOf(id, sprints)]),
    ),
  });
  const asked: PlansQuestion[] = [];
  const read = (
    iterations: ReportIterations,
    {
      from = null,
      stop = new AbortController(),
      onPart = () => undefined,
    }: {
      from?: ReportReading | null;
      stop?: AbortController;
      onPart?: (reading: ReportReading) => void;
    } = {},
  ): Promise<ReportOutcome> =>
    time.run(
      readReport({
        question: { boards: all.map((boardId) => ({ boardId, projectKey: 'KITE' })), iterations },
        viewerTimeZone: 'UTC',
        from,
        send: async (request) => {
          if (pathOf(request).startsWith('/rest/api/3/search')) return search.send(request);
          await time.wait(100);
          const isClosed = request.query['state'] === 'closed';
          return isClosed ? { status: 200, headers: {}, body: { values: [] } } : jira.send(request);
        },
        readPlans: async (question) => {
          asked.push(question);
          await time.wait(100);
          const error = refused[question.boardId];
          if (error !== undefined) return failure(error);
          return success<BoardPlans>({
            name: `Board ${String(question.boardId)}`,
            filterId: '10',
            estimateFieldId: null,
            site: DEFAULT_SITE_CAPACITY,
            board: aBoard(),
            plans: Object.fromEntries(
              question.wanted.map(({ iteration }) => [iteration, aPlan([{ accountId: 'ann' }])]),
            ),
            persons: {},
            publicHolidays: [],
            ...plans(question),
          });
        },
        now: time.now,
        wait: time.wait,
        random: () => 0.5,
        signal: stop.signal,
        onProgress: () => undefined,
        onPart,
      }),
    );
  return { read, search, asked, requests: () => search.requests.length + jira.requests.length };
}

const OPEN = { kind: 'open' } as const;

function modelOf({ reading }: ReportOutcome) {
  if (reading === null) throw new Error('Nothing was read.');
  const boards = [{ boardId: 1, projectKey: 'KITE' }];
  return reportModel(reading, {
    question: { boards, iterations: OPEN, rows: 'person', columns: 'iteration' },
    viewerTimeZone: 'UTC',
  });
}

describe('reading a report over several boards', () => {
  it('adds up what all of them plan, and flags who is planned for more than a day has', async () => {
    const outcome = await aSite().read(OPEN);
    expect(outcome).toMatchObject({ error: null, reading: { isComplete: true, token: null } });
    const model = modelOf(outcome);
    expect(model.matrices).toMatchObject([{ unit: 'hours', total: { total: { value: 2 * 2 * 80 } } }]);
    expect(model.matrices[0]?.total.allocated.value).toBeCloseTo(2 * 2 * 4);
    expect(model.shared).toMatchObject([{ accountId: 'ann', boardIds: [1, 2], peak: 16, limit: 8 }]);
    // The ten days of each of the two sprints.
    expect(model.shared[0]?.daysOver).toHaveLength(20);
  });

  it('holds what is planned against the limit of a person', async () => {
    const persons = { ann: { version: 1, daysOff: [], dailyLimit: 16 } } as const;
    expect(modelOf(await aSite({ plans: () => ({ persons }) }).read(OPEN)).shared).toMatchObject([
      { limit: 16, daysOver: [] },
    ]);
  });

  it('flags nobody for days that are not in the report', async () => {
    const iterations = { kind: 'dates', from: '2025-06-16', to: '2025-06-17' } as const;
    const { reading } = await aSite().read(iterations);
    if (reading === null) throw new Error('Nothing was read.');
    const question = { boards: [], iterations, rows: 'person', columns: 'month' } as const;
    const { shared } = reportModel(reading, { question, viewerTimeZone: 'UTC' });
    expect(shared).toMatchObject([
      { peakDay: parseDate('2025-06-16'), daysOver: [parseDate('2025-06-16'), parseDate('2025-06-17')] },
    ]);
  });

  it('keeps hours and points apart', async () => {
    const plans = ({ boardId }: PlansQuestion) => (boardId === 2 ? { board: aPointsBoard() } : {});
    expect(modelOf(await aSite({ plans }).read(OPEN)).matrices.map(({ unit }) => unit)).toEqual([
      'hours',
      'points',
    ]);
  });

  it('asks for the plans of a board once, with the iterations in which one is looked for', async () => {
    const { read, asked } = aSite({ boards: 1, sprints: 3 });
    await read({ kind: 'chosen', iterations: [{ boardId: 1, iteration: 'sprint:101' }] });
    expect(asked).toEqual([
      {
        boardId: 1,
        wanted: [{ iteration: 'sprint:101', dates: { from: '2025-06-16', to: '2025-06-27' } }],
        listed: ['sprint:101', 'sprint:100'],
      },
    ]);
  });

  it('names a board that the viewer may not view, without anything of it', async () => {
    const outcome = await aSite({ refused: { 2: appError('forbidden') } }).read(OPEN);
    expect(outcome).toMatchObject({ error: null, reading: { isComplete: true } });
    expect(modelOf(outcome)).toMatchObject({
      boards: [{ boardId: 1 }],
      leftOut: [{ kind: 'left-out', boardId: 2, projectKey: 'KITE', error: { code: 'forbidden' } }],
    });
  });

  it('names boards without settings, without iterations, and iterations that count a day twice', async () => {
    const plans = ({ boardId, wanted }: PlansQuestion): Partial<BoardPlans> => {
      if (boardId === 2) return { board: null };
      const ends = aPlan([{ accountId: 'ann' }], { end: '2025-06-16' });
      return {
        plans: Object.fromEntries(
          wanted.map(({ iteration }) => [iteration, iteration === 'sprint:100' ? ends : aPlan([])]),
        ),
      };
    };
    const model = modelOf(await aSite({ plans }).read(OPEN));
    expect(model).toMatchObject({ notSetUp: [{ boardId: 2 }], countedTwice: [{ boardId: 1 }] });
    const none = await aSite().read({ kind: 'dates', from: '2020-01-01', to: '2020-02-01' });
    expect(modelOf(none)).toMatchObject({
      withoutIterations: [{ boardId: 1 }, { boardId: 2 }],
      matrices: [],
    });
  });

  it('has the capacity of a board before its work, and says that the work is not known', async () => {
    const parts: ReportReading[] = [];
    const { read } = aSite({ boards: 15, sprints: 6 });
    await read(OPEN, { onPart: (reading) => parts.push(reading) });
    const [first] = parts;
    if (first === undefined) throw new Error('No part was handed over.');
    const { matrices } = modelOf({ reading: first, error: null });
    expect(matrices[0]?.total).toMatchObject({
      total: { reason: null },
      allocated: { value: null, reason: 'work-not-read' },
    });
    expect(first.boards.size).toBeLessThan(15);
  });

  it('reads 30 boards of 6 sprints with ten requests at a time, one for the work of each sprint', async () => {
    const site = aSite({ boards: 30, sprints: 6 });
    const outcome = await site.read(OPEN);
    expect(outcome.reading?.isComplete).toBe(true);
    expect(site.search.requests).toHaveLength(180);
    expect(site.search.mostInFlight()).toBeLessThanOrEqual(10);
    expect(site.requests()).toBe(180 + 30 + 1);
    expect(site.asked).toHaveLength(30);
  });

  it('goes on after a stop where it was, and reads nothing twice', async () => {
    const stop = new AbortController();
    const site = aSite({ boards: 15, sprints: 4 });
    const stopped = await site.read(OPEN, {
      stop,
      onPart: ({ boards }) => {
        if (boards.size > 4) stop.abort();
      },
    });
    expect(stopped).toMatchObject({ error: null, reading: { isComplete: false, token: 'rest' } });
    const before = stopped.reading?.boards.size ?? 0;
    expect(before).toBeGreaterThan(4);
    const whole = await site.read(OPEN, { from: stopped.reading });
    expect(whole.reading?.isComplete).toBe(true);
    expect(modelOf(whole).matrices).toEqual(
      modelOf(await aSite({ boards: 15, sprints: 4 }).read(OPEN)).matrices,
    );
    // What was under way at the stop is asked for again, and nothing else.
    expect(site.asked.length).toBeLessThanOrEqual(15 + 10);
    expect(site.search.requests.length).toBeLessThanOrEqual(60 + 10);
  });

  it('reads the rest and tells when something fails for a while; going on tries that again', async () => {
    // Each of the six sprints is asked for six times.
    const site = aSite({
      boards: 3,
      fault: (_request, n) => (n <= 36 ? refusal(503, 'later') : null),
    });
    const first = await site.read(OPEN);
    if (first.error === null) throw new Error('Nothing failed.');
    expect(first.error.code).toBe('jira-unavailable');
    expect(first.reading).toMatchObject({ isComplete: false, token: 'rest' });
    expect(await site.read(OPEN, { from: first.reading })).toMatchObject({
      error: null,
      reading: { isComplete: true },
    });
  });
});
