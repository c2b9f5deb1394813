import fc from 'fast-check';
import type { JiraIssue } from '../../../src/core/field/field';
import { createMeter } from '../../../src/core/plan/meter';
import { planScan, REQUESTS_IN_FLIGHT, type ScanPlan } from '../../../src/core/plan/plan-scan';
import { runScan, type ScanInput, type ScanOutcome } from '../../../src/core/plan/run-scan';
import { createFakeClock } from '../../support/fake-clock';
import { createFakeSearch, type FakeSearch, type FakeSearchInput } from '../../support/fake-search';

const SEARCH = '/rest/api/3/search/jql';
const FETCH = '/rest/api/3/issue/bulkfetch';
const LATENCY_MS = 100;

/** `minute` counts from the beginning of 2025, so that the second day begins with 1440. */
function created(minute: number): string {
  return `${new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString().slice(0, 19)}.000+0200`;
}

/** In the order of creation, as searches find them. */
function issuesAt(minutes: readonly number[]): JiraIssue[] {
  return [...minutes]
    .sort((a, b) => a - b)
    .map((minute, at) => ({
      id: String(10_000 + at),
      key: `K-${String(at + 1)}`,
      fields: { summary: `Item ${String(at)}`, created: created(minute) },
    }));
}

const bounds = new Map<string, readonly [string, string]>();

/** The bounds of a part, as Jira reads them. */
function boundsOf(jql: string): readonly [string, string] {
  const known = bounds.get(jql);
  if (known !== undefined) return known;
  const from = /created >= "([^"]+)"/.exec(jql)?.[1] ?? '';
  const before = /created < "([^"]+)"/.exec(jql)?.[1] ?? '9';
  const found = [from.replace(' ', 'T'), before.replace(' ', 'T')] as const;
  bounds.set(jql, found);
  return found;
}

function finds(jql: string, { fields }: JiraIssue): boolean {
  const [from, before] = boundsOf(jql);
  const at = String(fields['created']).slice(0, 16);
  return at >= from && at < before;
}

interface Run {
  readonly issues: JiraIssue[];
  readonly clock: ReturnType<typeof createFakeClock>;
  readonly search: FakeSearch;
  readonly ids: string[];
  readonly read: (changes?: Partial<ScanInput>) => Promise<ScanOutcome>;
  readonly plan: ScanPlan;
}

function aRun(
  issues: JiraIssue[],
  { expected = issues.length, ...rest }: Partial<FakeSearchInput> & { readonly expected?: number } = {},
): Run {
  const clock = createFakeClock();
  const search = createFakeSearch({ clock, issues, finds, latencyMs: LATENCY_MS, ...rest });
  const ids: string[] = [];
  const plan: ScanPlan = {
    ...planScan({ itemsExpected: expected, fieldIds: ['summary'], isMetered: true }),
    kind: 'pages-by-created',
  };
  const read: Run['read'] = (changes = {}) =>
    clock.run(
      runScan({
        ...{ send: search.send, jql: 'project = "K"', fieldIds: ['summary'], plan },
        onIssues: (found) => ids.push(...found.map(({ id }) => id)),
        onProgress: () => undefined,
        ...{ now: clock.now, wait: clock.wait, random: () => 0.5 },
        ...{ deadline: null, signal: null, token: null },
        ...changes,
      }),
    );
  return { issues, clock, search, ids, read, plan };
}

const everyTenth = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at * 10);

describe('a scan over parts by date of creation', () => {
  it('costs what its plan says, and half of the points of ids and fetches', async () => {
    const run = aRun(issuesAt(everyTenth(8000)));
    const meter = createMeter(run.search.send);
    const plan = planScan({ itemsExpected: 8000, fieldIds: ['summary'], isMetered: true });
    expect(plan.kind).toBe('pages-by-created');
    expect(await run.read({ plan, send: meter.send })).toMatchObject({
      end: { kind: 'complete' },
      read: 8000,
    });
    const { requests, points } = meter.spent();
    expect(requests).toBeLessThanOrEqual(plan.requests + 20);
    expect(points).toBeLessThanOrEqual(plan.points + 20);
    expect(run.clock.now()).toBeLessThanOrEqual(1.2 * plan.rounds * LATENCY_MS);
    expect(run.search.mostInFlight()).toBe(REQUESTS_IN_FLIGHT);
    expect(run.search.requests.some(({ path }) => path === FETCH)).toBe(false);
  });

  it('cuts parts again in which many were created', async () => {
    const crowd = Array.from({ length: 9000 }, (_, at) => 500_000 + at);
    const run = aRun(issuesAt([...everyTenth(1000), ...crowd]));
    expect(await run.read()).toMatchObject({ end: { kind: 'complete' }, read: 10_000 });
    expect(run.search.requests.some(({ path }) => path === FETCH)).toBe(false);
    expect(run.clock.now()).toBeLessThanOrEqual(30 * LATENCY_MS);
  });

  it('reads by ids what was all created in one minute', async () => {
    const run = aRun(issuesAt([...everyTenth(1000), ...Array.from({ length: 6000 }, () => 5000)]));
    expect(await run.read()).toMatchObject({ end: { kind: 'complete' }, read: 7000 });
    expect(new Set(run.ids).size).toBe(7000);
    expect(run.search.requests.some(({ path }) => path === FETCH)).toBe(true);
  });

  it('reads the pages of ids side by side where the answer needs no field', async () => {
    const run = aRun(issuesAt(everyTenth(60_000)));
    const plan = planScan({ itemsExpected: 60_000, fieldIds: [], isMetered: false });
    expect(plan.kind).toBe('pages-by-created');
    expect(await run.read({ plan, fieldIds: [] })).toMatchObject({
      end: { kind: 'complete' },
      read: 60_000,
    });
    expect(run.clock.now()).toBeLessThan(10 * LATENCY_MS);
  });

  it('reads what is created meanwhile, once', async () => {
    const issues = issuesAt(everyTenth(3000));
    const late = { id: '99999', key: 'K-99999', fields: { summary: 'Late', created: created(9_000_000) } };
    const run = aRun(issues, {
      fault: (_, n) => {
        if (n === 12) issues.push(late);
        return null;
      },
    });
    expect(await run.read()).toMatchObject({ end: { kind: 'complete' }, read: 3001 });
    expect(run.ids.filter((id) => id === late.id)).toHaveLength(1);
  });

  it('reads a source without known dates, and an empty one, in one part', async () => {
    const undated = issuesAt(everyTenth(300)).map((issue) => ({ ...issue, fields: { summary: 'x' } }));
    const run = aRun(undated, { finds: () => true });
    expect(await run.read()).toMatchObject({ end: { kind: 'complete' }, read: 300 });
    expect(await aRun([]).read()).toMatchObject({ end: { kind: 'complete' }, read: 0 });
  });

  it('leaves no border out and reads none twice', async () => {
    const run = aRun(issuesAt(everyTenth(2000)));
    await run.read();
    const parts = run.search.requests
      .filter(({ path, body }) => path === SEARCH && body['maxResults'] !== 1)
      .map(({ body }) => String(body['jql']));
    const borders = (operator: string): readonly string[] =>
      [
        ...new Set(parts.flatMap((jql) => new RegExp(`created ${operator} "([^"]+)"`).exec(jql)?.[1] ?? [])),
      ].sort();
    expect(borders('>=').length).toBeGreaterThan(1);
    expect(borders('>=')).toEqual(borders('<'));
    expect(parts.filter((jql) => !jql.includes('>='))).not.toEqual([]);
  });
});

const FAULTS = [
  null,
  null,
  { status: 503, headers: {}, body: null },
  { status: 429, headers: {}, body: null },
];

describe('laws', () => {
  it('hands over exactly what one scan does, wherever dates lie, whatever was expected, and however often it is resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          minutes: fc.array(
            fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 700, max: 720 })),
            {
              maxLength: 400,
            },
          ),
          expected: fc.integer({ min: 0, max: 20_000 }),
          pageSize: fc.integer({ min: 5, max: 60 }),
          faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 30 }),
          sliceMs: fc.integer({ min: 50, max: 5000 }),
        }),
        async ({ minutes, expected, pageSize, faults, sliceMs }) => {
          // Eight times as many: a part holds five hundred at least.
          const crowd = minutes.flatMap((minute) => Array.from({ length: 8 }, (_, at) => minute + at));
          const run = aRun(issuesAt(crowd), { expected, pageSize, fault: (_, n) => faults[n - 1] ?? null });
          let token: string | null = null;
          let outcome: ScanOutcome;
          do {
            outcome = await run.read({ token, deadline: run.clock.now() + sliceMs });
            if (outcome.end.kind !== 'complete') token = outcome.end.token;
          } while (outcome.end.kind !== 'complete');
          expect([...run.ids].sort()).toEqual(run.issues.map(({ id }) => id).sort());
          expect(outcome.read).toBe(run.issues.length);
        },
      ),
      { numRuns: 25 },
    );
  });
});
