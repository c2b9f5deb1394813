import fc from 'fast-check';
import { membershipOf } from '../../../src/core/aggregate/membership';
import type { JiraIssue } from '../../../src/core/field/field';
import type { RestResponse } from '../../../src/core/jira/rest';
import { planScan, REQUESTS_IN_FLIGHT, type ScanKind } from '../../../src/core/plan/plan-scan';
import {
  runScan,
  type ScanInput,
  type ScanOutcome,
  type ScanProgress,
} from '../../../src/core/plan/run-scan';
import { createFakeClock, type FakeClock } from '../../support/fake-clock';
import { createFakeSearch, someIssues, type FakeSearch } from '../../support/fake-search';

const SEARCH = '/rest/api/3/search/jql';
const FETCH = '/rest/api/3/issue/bulkfetch';

interface Setup {
  readonly clock: FakeClock;
  readonly search: FakeSearch;
  readonly kind?: ScanKind;
}

function scan(
  { clock, search, kind = 'pages' }: Setup,
  overrides: Partial<ScanInput> = {},
): Promise<ScanOutcome> {
  const input: ScanInput = {
    send: search.send,
    jql: 'project = "K"',
    fieldIds: ['summary'],
    plan: { ...planScan({ itemsExpected: 1000, fieldIds: ['summary'], isMetered: true }), kind },
    onIssues: () => undefined,
    onProgress: () => undefined,
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
    deadline: null,
    signal: null,
    token: null,
    ...overrides,
  };
  return clock.run(runScan(input));
}

function collect(): { readonly ids: string[]; readonly onIssues: (issues: readonly JiraIssue[]) => void } {
  const ids: string[] = [];
  return { ids, onIssues: (issues) => ids.push(...issues.map(({ id }) => id)) };
}

function paths({ requests }: FakeSearch): readonly string[] {
  return requests.map(({ path }) => path);
}

describe('a scan over pages', () => {
  it('reads one page of a hundred after the other, with exactly the fields it needs', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(250) });
    const { ids, onIssues } = collect();
    const outcome = await scan({ clock, search }, { onIssues });
    expect(outcome).toEqual({ end: { kind: 'complete' }, requests: 3, read: 250, vanished: 0 });
    expect(ids).toEqual(someIssues(250).map(({ id }) => id));
    expect(search.requests.map(({ body }) => body)).toEqual([
      { jql: 'project = "K" ORDER BY created ASC, key ASC', fields: ['summary'], maxResults: 100 },
      expect.objectContaining({ nextPageToken: '99' }),
      expect.objectContaining({ nextPageToken: '199' }),
    ]);
    expect(search.mostInFlight()).toBe(1);
  });

  it('counts without fields on pages of five thousand', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(6000) });
    const outcome = await scan({ clock, search }, { fieldIds: [] });
    expect(outcome.read).toBe(6000);
    expect(search.requests.map(({ body }) => body['fields'])).toEqual([['id'], ['id']]);
  });

  it('hands over nothing of an empty source', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: [] });
    const { ids, onIssues } = collect();
    expect(await scan({ clock, search }, { onIssues })).toMatchObject({
      end: { kind: 'complete' },
      requests: 1,
    });
    expect(ids).toEqual([]);
  });
});

describe('a scan over the ids of several sources', () => {
  const kind = 'ids-of-sources';
  const sources = ['id = even', 'id = third'];

  it('notes which sources each issue is in, and reads each once', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(600), finds });
    const { places, onIssues } = collectPlaces();
    const outcome = await scan({ clock, search, kind }, { sources, onIssues });
    expect(outcome).toMatchObject({ end: { kind: 'complete' }, requests: 2 + 4, read: 400, vanished: 0 });
    expect(places.get('10000')).toEqual([0]);
    expect(places.get('10002')).toEqual([0, 1]);
    expect(places.get('10005')).toEqual([1]);
    expect(places.has('10001')).toBe(false);
  });

  it('asks for nothing but the ids where the answer needs no field', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(6000), finds });
    const { places, onIssues } = collectPlaces();
    const outcome = await scan({ clock, search, kind }, { sources, onIssues, fieldIds: [] });
    expect(outcome).toMatchObject({ end: { kind: 'complete' }, requests: 2, read: 4000 });
    expect(places.size).toBe(4000);
  });

  it('goes on from a token of the same sources only', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(600), finds });
    const { end } = await scan({ clock, search, kind }, { sources, deadline: clock.now() + 50 });
    const token = end.kind === 'complete' ? null : end.token;
    const other = await scan({ clock, search, kind }, { sources: [...sources, 'id = other'], token });
    expect(other.end).toMatchObject({ kind: 'failed', error: { code: 'invalid-input', path: 'token' } });
    expect((await scan({ clock, search, kind }, { sources, token })).end).toEqual({ kind: 'complete' });
  });
});

/** Of the sources `id = even` and `id = third`. */
function finds(jql: string, { id }: JiraIssue): boolean {
  return Number(id) % (jql.startsWith('id = even') ? 2 : 3) === 0;
}

function collectPlaces(): {
  readonly places: Map<string, readonly number[]>;
  readonly onIssues: (issues: readonly JiraIssue[]) => void;
} {
  const places = new Map<string, readonly number[]>();
  return {
    places,
    onIssues: (issues) => {
      for (const { id, fields } of issues) {
        expect(places.has(id)).toBe(false);
        places.set(id, membershipOf(fields));
      }
    },
  };
}

describe('a scan over ids and bulk fetches', () => {
  const kind = 'ids-and-bulk-fetch';

  it('asks for the ids once and fetches the fields with many requests at a time', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(2500) });
    const { ids, onIssues } = collect();
    const outcome = await scan({ clock, search, kind }, { onIssues });
    expect(outcome).toMatchObject({ end: { kind: 'complete' }, requests: 26, read: 2500 });
    expect(new Set(ids).size).toBe(2500);
    expect(paths(search)).toEqual([SEARCH, ...Array.from({ length: 25 }, () => FETCH)]);
    expect(search.mostInFlight()).toBe(REQUESTS_IN_FLIGHT);
    expect(clock.now()).toBe(100 + 3 * 100);
  });

  it('takes the rounds that its plan says, or fewer, because it asks for ids while it fetches', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(20_000) });
    const plan = planScan({ itemsExpected: 20_000, fieldIds: ['summary'], isMetered: false });
    await scan({ clock, search }, { plan });
    expect(search.requests).toHaveLength(plan.requests);
    expect(clock.now()).toBeLessThanOrEqual(plan.rounds * 100);
  });

  it('counts issues that are gone when they are fetched, and does not fail', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({
      clock,
      issues: someIssues(300),
      fault: (_request, n) => {
        if (n === 2) ['10001', '10150'].forEach(search.remove);
        return null;
      },
    });
    const outcome = await scan({ clock, search, kind });
    expect(outcome).toMatchObject({ end: { kind: 'complete' }, read: 298, vanished: 2 });
  });

  it('asks again for issues that Jira could not return, and says so when it never can', async () => {
    const clock = createFakeClock();
    const stubborn = (times: number): FakeSearch['send'] => {
      let left = times;
      const { send } = createFakeSearch({ clock, issues: someIssues(3) });
      return async (request) => {
        const response = await send(request);
        if (request.path.strings[0] !== FETCH || left === 0) return response;
        left -= 1;
        const { issues } = response.body as { issues: readonly JiraIssue[] };
        const answered = issues.filter(({ id }) => id !== '10001');
        return {
          ...response,
          body: { issues: answered, issueErrors: [{ id: '10001', errorMessage: 'Busy' }] },
        };
      };
    };
    const search = createFakeSearch({ clock, issues: [] });
    expect(await scan({ clock, search, kind }, { send: stubborn(2) })).toMatchObject({
      end: { kind: 'complete' },
      read: 3,
    });
    expect(await scan({ clock, search, kind }, { send: stubborn(9) })).toMatchObject({
      end: { kind: 'failed', error: { code: 'jira-unexpected' } },
      read: 2,
    });
  });
});

describe('a scan that is faster than Jira’s burst limit allows', () => {
  it('slows down and gets through, also where the answers say nothing about waiting', async () => {
    const clock = createFakeClock();
    const perSecond = new Map<number, number>();
    let refused = 0;
    const search = createFakeSearch({
      clock,
      issues: someIssues(30_000),
      latencyMs: 30,
      fault: () => {
        const second = Math.floor(clock.now() / 1000);
        perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
        if ((perSecond.get(second) ?? 0) <= 100) return null;
        refused += 1;
        return { status: 429, headers: {}, body: null };
      },
    });
    const outcome = await scan({ clock, search, kind: 'ids-and-bulk-fetch' });
    expect(outcome).toMatchObject({ end: { kind: 'complete' }, read: 30_000 });
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(100);
  });
});

describe('progress', () => {
  it('is told after every answer that brought issues', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(250) });
    const told: ScanProgress[] = [];
    await scan({ clock, search }, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { read: 100, expected: 1000 },
      { read: 200, expected: 1000 },
      { read: 250, expected: 1000 },
    ]);
  });
});

describe('the end of a scan', () => {
  it.each<ScanKind>(['pages', 'ids-and-bulk-fetch'])(
    'pauses %s at the deadline and goes on from the token',
    async (kind) => {
      const clock = createFakeClock();
      const search = createFakeSearch({ clock, issues: someIssues(3000) });
      const { ids, onIssues } = collect();
      const first = await scan({ clock, search, kind }, { onIssues, deadline: 250 });
      expect(first.end).toMatchObject({ kind: 'paused', by: 'deadline' });
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.length).toBeLessThan(3000);
      const token = first.end.kind === 'paused' ? first.end.token : null;
      const second = await scan({ clock, search, kind }, { onIssues, token });
      expect(second).toMatchObject({ end: { kind: 'complete' }, read: 3000 });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(3000);
    },
  );

  it('gets ahead even when the deadline has passed before it begins', async () => {
    const clock = createFakeClock(5000);
    const search = createFakeSearch({ clock, issues: someIssues(150) });
    expect(await scan({ clock, search }, { deadline: 10 })).toMatchObject({
      end: { kind: 'paused' },
      requests: 1,
      read: 100,
    });
  });

  it('does not wait for an answer that never comes', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(300), latencyMs: 60_000 });
    const outcome = await scan({ clock, search }, { deadline: 1000 });
    expect(outcome).toMatchObject({ end: { kind: 'failed', error: { code: 'jira-unavailable' } }, read: 0 });
    expect(clock.now()).toBe(5000);
  });

  it('pauses at once when its signal is aborted, and drops what arrives later', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(500) });
    const abort = new AbortController();
    const { ids, onIssues } = collect();
    const outcome = await scan(
      { clock, search },
      { onIssues, signal: abort.signal, onProgress: ({ read }) => read === 200 && abort.abort() },
    );
    expect(outcome).toMatchObject({ end: { kind: 'paused', by: 'signal' }, read: 200 });
    await clock.run(clock.wait(10_000));
    expect(ids).toHaveLength(200);
    expect(search.requests.length).toBeLessThanOrEqual(3);
  });

  it('sends nothing when its signal is aborted from the start', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(5) });
    const outcome = await scan({ clock, search }, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ end: { kind: 'paused', by: 'signal' }, requests: 0 });
  });

  it('fails with what Jira says about the JQL, without a second try', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({
      clock,
      issues: [],
      fault: () => ({ status: 400, headers: {}, body: { errorMessages: ["Field 'foo' does not exist."] } }),
    });
    expect(await scan({ clock, search })).toMatchObject({
      end: {
        kind: 'failed',
        error: { code: 'jql-invalid', params: { message: "Field 'foo' does not exist." } },
      },
      requests: 1,
    });
  });

  it('fails when Jira stays away, with a token for what is left', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({
      clock,
      issues: someIssues(300),
      fault: (_request, n) => (n >= 3 ? { status: 503, headers: {}, body: null } : null),
    });
    const outcome = await scan({ clock, search });
    expect(outcome).toMatchObject({
      end: { kind: 'failed', error: { code: 'jira-unavailable', params: { status: 503 } } },
      read: 200,
    });
    const again = createFakeSearch({ clock, issues: someIssues(300) });
    const token = outcome.end.kind === 'failed' ? outcome.end.token : null;
    expect(await scan({ clock, search: again }, { token })).toMatchObject({
      end: { kind: 'complete' },
      read: 300,
    });
    expect(again.requests).toHaveLength(1);
  });

  it('pauses instead when it got ahead before its deadline, and fails when it did not', async () => {
    const clock = createFakeClock();
    const busy = (from: number): FakeSearch =>
      createFakeSearch({
        clock,
        issues: someIssues(300),
        fault: (_request, n) =>
          n >= from ? { status: 429, headers: { 'retry-after': '20' }, body: null } : null,
      });
    const outcomes = [
      await scan({ clock, search: busy(2) }, { deadline: clock.now() + 15_000 }),
      await scan({ clock, search: busy(1) }, { deadline: clock.now() + 15_000 }),
    ];
    expect(outcomes).toMatchObject([
      { end: { kind: 'paused', by: 'deadline' }, read: 100 },
      { end: { kind: 'failed', error: { code: 'jira-busy', params: { retryAfterSeconds: 20 } } }, read: 0 },
    ]);
  });

  it.each([
    ['of another question', (token: string) => token, 'project = "OTHER"'],
    ['of another version', (token: string) => token.replace('"version":1', '"version":2'), 'project = "K"'],
    ['that was damaged', (token: string) => token.slice(0, -5), 'project = "K"'],
    [
      'with a state of no meaning',
      (token: string) => token.replace(/"pageToken":"\w+"/, '"pageToken":7'),
      'project = "K"',
    ],
  ])('refuses a token %s', async (_what, change, jql) => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: someIssues(150) });
    const { end } = await scan({ clock, search }, { deadline: 10 });
    const token = change(end.kind === 'paused' ? end.token : '');
    expect(await scan({ clock, search }, { token, jql })).toMatchObject({
      end: { kind: 'failed', error: { code: 'invalid-input' }, token: null },
      requests: 0,
    });
  });

  it('passes on an exception of the sender', async () => {
    const clock = createFakeClock();
    const search = createFakeSearch({ clock, issues: [] });
    const send = (): Promise<RestResponse> => Promise.reject(new Error('consent'));
    await expect(scan({ clock, search }, { send })).rejects.toThrow('consent');
  });
});

const FAULTS: readonly (RestResponse | null)[] = [
  null,
  null,
  { status: 0, headers: {}, body: null },
  { status: 429, headers: { 'retry-after': '2' }, body: null },
  { status: 429, headers: {}, body: null },
  { status: 500, headers: {}, body: { errorMessages: ['oops'] } },
  { status: 503, headers: {}, body: null },
];

describe('laws', () => {
  it('delivers each issue exactly once, whatever the faults, the pages, the latency and the places where it is resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          count: fc.integer({ min: 0, max: 700 }),
          kind: fc.constantFrom<ScanKind>('pages', 'ids-and-bulk-fetch'),
          pageSize: fc.integer({ min: 20, max: 300 }),
          latencyMs: fc.integer({ min: 1, max: 3000 }),
          faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 40 }),
          sliceMs: fc.integer({ min: 1, max: 20_000 }),
          random: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 10 }),
        }),
        async ({ count, kind, pageSize, latencyMs, faults, sliceMs, random }) => {
          const clock = createFakeClock();
          const issues = someIssues(count);
          const search = createFakeSearch({
            clock,
            issues,
            latencyMs,
            pageSize,
            fault: (_request, n) => faults[n - 1] ?? null,
          });
          const { ids, onIssues } = collect();
          let draws = 0;
          let token: string | null = null;
          for (;;) {
            const { end }: ScanOutcome = await scan(
              { clock, search, kind },
              {
                onIssues,
                token,
                deadline: clock.now() + sliceMs,
                random: () => random[(draws += 1) % random.length] ?? 0,
              },
            );
            if (end.kind === 'complete') break;
            token = end.token;
          }
          expect([...ids].sort()).toEqual(issues.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('notes the sources of each issue, whatever the faults, the pages and the places where it is resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          count: fc.integer({ min: 0, max: 700 }),
          pageSize: fc.integer({ min: 20, max: 300 }),
          faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 40 }),
          sliceMs: fc.integer({ min: 1, max: 3000 }),
          fieldIds: fc.constantFrom<readonly string[]>([], ['summary']),
        }),
        async ({ count, pageSize, faults, sliceMs, fieldIds }) => {
          const clock = createFakeClock();
          const issues = someIssues(count);
          const search = createFakeSearch({
            clock,
            issues,
            finds,
            pageSize,
            fault: (_request, n) => faults[n - 1] ?? null,
          });
          const { places, onIssues } = collectPlaces();
          let token: string | null = null;
          for (;;) {
            const { end }: ScanOutcome = await scan(
              { clock, search, kind: 'ids-of-sources' },
              {
                ...{ sources: ['id = even', 'id = third'], fieldIds, onIssues, token },
                deadline: clock.now() + sliceMs,
              },
            );
            if (end.kind === 'complete') break;
            token = end.token;
          }
          const expected = issues.flatMap(({ id }) => {
            const found = [2, 3].flatMap((divisor, at) => (Number(id) % divisor === 0 ? [at] : []));
            return found.length === 0 ? [] : [[id, found] as const];
          });
          expect([...places].sort()).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('delivers an issue once that several pages name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<ScanKind>('pages', 'ids-and-bulk-fetch'),
        fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 400 }),
        async (kind, places) => {
          const clock = createFakeClock();
          const all = someIssues(121);
          const named = places.flatMap((place) => all.slice(place, place + 1));
          const search = createFakeSearch({ clock, issues: named, pageSize: 50 });
          const { ids, onIssues } = collect();
          await scan({ clock, search, kind }, { onIssues });
          expect([...ids].sort()).toEqual([...new Set(named.map(({ id }) => id))].sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
