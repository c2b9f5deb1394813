import { WEEKDAYS_ONLY } from '../../src/core/calendar/working-calendar';
import { readSlice } from '../../src/app/chart/read-slice';
import type { ReadingPosition } from '../../src/contract/reading';
import { createAggregate } from '../../src/core/aggregate/aggregate';
import { createCells } from '../../src/core/aggregate/cells';
import type { AggregateState } from '../../src/core/aggregate/state';
import { chartReading } from '../../src/core/chart/chart-reading';
import type { ChartConfig } from '../../src/core/chart/config';
import type { AppError } from '../../src/core/error';
import type { Field, JiraIssue } from '../../src/core/field/field';
import type { Result } from '../../src/core/result';
import { planOfScan } from '../../src/core/plan/plan-reading';
import { planScan } from '../../src/core/plan/plan-scan';
import { aChart, aggregateOf, FIELDS, from, of, questionOf, type ChartSlice } from '../support/chart';
import { createFakePorts, type FakePorts, type FakePortsInput } from '../support/fake-ports';
import { refusal } from '../support/fake-send';

const COUNT = 'POST /rest/api/3/search/approximate-count';
const STATUSES = ['To Do', 'In Progress', 'Done'];

/** No count: those are the browser's, unless the site keeps reads out of it. */
const byStatus = aChart({
  sources: [from({ kind: 'jql', jql: 'project = K ORDER BY rank' })],
  calculate: { measure: 'distinct', fieldId: 'status' },
});

function issues(count: number): readonly JiraIssue[] {
  return Array.from({ length: count }, (_, index) => {
    const name = STATUSES[index % 3] ?? '';
    const status = { name, statusCategory: { id: 2, key: 'new', name: 'To Do' } };
    return { id: String(10_000 + index), key: `K-${index + 1}`, fields: { status } };
  });
}

/** As Jira lists it. */
function described({ id, name, isCustom, clauseNames, schema }: Field): unknown {
  return { id, name, custom: isCustom, clauseNames, schema };
}

function ports(count: number, input: FakePortsInput = {}): FakePorts {
  return createFakePorts({
    issues: issues(count),
    ...input,
    answers: {
      'GET /rest/api/3/field': Object.values(FIELDS).map(described),
      'GET /rest/api/3/myself': { accountId: 'anna', displayName: 'Anna', timeZone: 'Asia/Tokyo' },
      [COUNT]: { count },
      ...input.answers,
    },
  });
}

function run(
  fake: FakePorts,
  config: ChartConfig = byStatus,
  from: ReadingPosition | null = null,
): Promise<Result<ChartSlice, AppError>> {
  return fake.time.run(readSlice(fake, chartReading, { config, overlay: null, isExact: false, from }));
}

function setting(largeReads: string): Readonly<Record<string, unknown>> {
  return { 'site-settings': { version: 1, largeReads } };
}

function positionAfter(answer: Result<ChartSlice, AppError>): ReadingPosition | null {
  if (!answer.ok || answer.value.kind !== 'slice' || answer.value.token === null) return null;
  return { token: answer.value.token, computedAt: answer.value.prepared.computedAt };
}

/** Calls again until there is no token, as a view does, and merges the states. */
async function runToEnd(
  fake: FakePorts,
  config: ChartConfig = byStatus,
): Promise<{ state: AggregateState; slices: number }> {
  const whole = createAggregate(questionOf(config));
  let position: ReadingPosition | null = null;
  let slices = 0;
  do {
    const answer = await run(fake, config, position);
    if (!answer.ok || answer.value.kind !== 'slice') throw new Error(JSON.stringify(answer));
    whole.absorb(answer.value.state);
    position = positionAfter(answer);
    slices += 1;
  } while (position !== null);
  return { state: whole.encode(), slices };
}

describe('readSlice under a filter of the dashboard', () => {
  const filtered = (fake: FakePorts) =>
    fake.time.run(
      readSlice(fake, chartReading, {
        config: byStatus,
        overlay: 'labels = "a" OR labels = "b"',
        isExact: false,
        from: null,
      }),
    );
  const JQL = 'project = K AND (labels = "a" OR labels = "b")';

  it('counts and reads what source and filter find together, and says so', async () => {
    const fake = ports(3);
    const answer = await filtered(fake);
    expect(answer).toMatchObject({
      ok: true,
      value: { prepared: { jql: JQL, overlay: 'labels = "a" OR labels = "b"' } },
    });
    expect(fake.lookUps.map(({ body }) => body)).toContainEqual({ jql: JQL });
  });

  it('blames the filter when Jira takes the source alone', async () => {
    const fake = ports(3);
    const { asViewer } = fake.jira;
    const jira: FakePorts['jira'] = {
      asViewer: (request) =>
        (request.body as { jql?: string } | null)?.jql === JQL
          ? Promise.resolve(refusal(400, "Field 'labels' does not exist."))
          : asViewer(request),
    };
    const answer = await filtered({ ...fake, jira });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'filter-invalid', params: { message: "Field 'labels' does not exist." } },
    });
  });
});

describe('readSlice', () => {
  it('reads and aggregates a small source as the viewer', async () => {
    const fake = ports(250);
    const answer = await run(fake);
    expect(answer).toEqual({
      ok: true,
      value: {
        kind: 'slice',
        prepared: {
          jql: 'project = K',
          sources: [{ jql: 'project = K', itemsExpected: 250 }],
          overlay: null,
          fields: [FIELDS.status],
          accountId: 'anna',
          timeZone: 'Asia/Tokyo',
          viewerTimeZone: 'Asia/Tokyo',
          computedAt: 0,
          statuses: [],
          calendar: WEEKDAYS_ONLY,
          valueOrders: {},
          itemsExpected: 250,
        },
        state: aggregateOf(questionOf(byStatus), issues(250)).encode(),
        token: null,
        plan: { ...planOfScan(planScan({ itemsExpected: 250, fieldIds: ['status'], isMetered: true })) },
        spent: { requests: 6, points: 6 + 250 + Object.keys(FIELDS).length },
        vanished: 0,
      },
    });
    expect(fake.search.requests[0]?.body).toMatchObject({ fields: ['status'] });
  });

  it('keeps the zone that the author fixed apart from the viewer’s own', async () => {
    const config = { ...byStatus, timeZone: { kind: 'fixed', zone: 'Europe/Paris' } } as const;
    expect(await run(ports(1), config)).toMatchObject({
      value: { prepared: { timeZone: 'Europe/Paris', viewerTimeZone: 'Asia/Tokyo' } },
    });
  });

  it('answers in slices that add up to the whole', async () => {
    const fake = ports(900, { latencyMs: 4000 });
    const { state, slices } = await runToEnd(fake);
    expect(slices).toBeGreaterThan(1);
    expect(state).toEqual(aggregateOf(questionOf(byStatus), issues(900)).encode());
  });

  it('ends its slice in time, however little of the invocation is left', async () => {
    const fake = ports(900, { latencyMs: 1500, remainingMs: 9000 });
    expect(await run(fake)).toMatchObject({ value: { kind: 'slice', token: expect.any(String) as string } });
    expect(fake.time.now()).toBeLessThan(9000);
  });

  it.each([
    [1000, {}, 'slice'],
    [1001, {}, 'browser'],
    [1001, setting('automatic'), 'browser'],
    [1001, setting('resolver'), 'slice'],
    [3, setting('browser'), 'browser'],
  ])('with %i work items and %j stored answers as %s', async (count, stored, kind) => {
    const fake = ports(count, { stored });
    expect(await run(fake)).toMatchObject({ value: { kind } });
    expect(fake.search.requests.length > 0).toBe(kind === 'slice');
  });

  it('goes on where it began, even when the source has grown in the meantime', async () => {
    const small = ports(900, { latencyMs: 4000 });
    const first = await run(small);
    const grown = ports(1500, { latencyMs: 10 });
    expect(await run(grown, byStatus, positionAfter(first))).toMatchObject({
      value: { kind: 'slice', token: null },
    });
  });

  it('asks about the moment of its first slice in all of them', async () => {
    const created = new Date(-60_000).toISOString();
    const aged = issues(900).map((issue) => ({ ...issue, fields: { created } }));
    const ages = aChart({
      sources: byStatus.sources,
      calculate: { measure: 'max', of: { kind: 'time-since', fieldId: 'created', workingDaysOnly: false } },
    });
    const fake = ports(900, { issues: aged, latencyMs: 4000, stored: setting('resolver') });
    const { state, slices } = await runToEnd(fake, ages);
    expect(slices).toBeGreaterThan(1);
    expect(state).toEqual(aggregateOf(questionOf(ages), aged).encode());
  });

  it('asks again when Jira fails for a moment', async () => {
    let failures = 1;
    const fake = ports(3);
    const flaky: FakePorts = {
      ...fake,
      jira: {
        asViewer: (request) => {
          if (failures === 0) return fake.jira.asViewer(request);
          failures -= 1;
          return Promise.resolve(refusal(503, 'Down'));
        },
      },
    };
    expect(await run(flaky)).toMatchObject({ value: { kind: 'slice', spent: { requests: 5 } } });
  });
});

describe('readSlice says what is wrong and where', () => {
  it.each([
    [{ chartBy: { ...byStatus.chartBy, fieldId: 'customfield_1' } }, 'chartBy.fieldId'],
    [{ calculate: { measure: 'sum', of: of('customfield_1') } }, 'calculate.of.fieldId'],
  ])('about a field that is gone: %j', async (changes, path) => {
    expect(await run(ports(3), { ...byStatus, ...changes } as ChartConfig)).toEqual({
      ok: false,
      error: { code: 'field-not-found', params: { fieldId: 'customfield_1' }, path },
    });
  });

  it('about JQL that Jira refuses', async () => {
    const answers = { [COUNT]: refusal(400, "Field 'foo' does not exist.") };
    expect(await run(ports(3, { answers }))).toEqual({
      ok: false,
      error: {
        code: 'jql-invalid',
        params: { message: "Field 'foo' does not exist." },
        path: 'sources.0.source.jql',
      },
    });
  });

  it('about a source that restricts nothing', async () => {
    const config = { ...byStatus, sources: [from({ kind: 'jql', jql: 'ORDER BY created' })] } as const;
    expect(await run(ports(3), config)).toMatchObject({
      error: { code: 'source-unbounded', path: 'sources.0.source.jql' },
    });
  });

  it('about a project that the viewer may not see', async () => {
    const source = { kind: 'project', projectKey: 'K' } as const;
    const answers = { [COUNT]: refusal(400, "The value 'K' does not exist for the field 'project'.") };
    expect(await run(ports(3, { answers }), { ...byStatus, sources: [from(source)] })).toEqual({
      ok: false,
      error: {
        code: 'source-not-found',
        params: { kind: 'project', name: 'K' },
        path: 'sources.0.source.projectKey',
      },
    });
  });

  it.each([
    [401, 'jira-refused'],
    [429, 'jira-busy'],
    [503, 'jira-unavailable'],
  ])('when Jira answers %i', async (status, code) => {
    const answers = { 'GET /rest/api/3/myself': refusal(status, 'No') };
    expect(await run(ports(3, { answers }))).toMatchObject({ ok: false, error: { code } });
  });

  it('about a token that is none', async () => {
    expect(await run(ports(3), byStatus, { token: 'made up', computedAt: 0 })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it('about settings that a newer version of the app has stored', async () => {
    const stored = { 'site-settings': { version: 2, readsFrom: 'mars' } };
    expect(await run(ports(3, { stored }))).toMatchObject({ error: { code: 'newer-version' } });
  });
});

describe('an answer that does not fit into what a resolver may return', () => {
  const byLabel = aChart({
    sources: [from({ kind: 'jql', jql: 'project = K' })],
    chartBy: { kind: 'values', fieldId: 'labels' },
  });
  const wordy: readonly JiraIssue[] = Array.from({ length: 900 }, (_, index) => ({
    id: String(index + 1),
    key: `K-${index + 1}`,
    fields: { labels: [`${index}-${'x'.repeat(5000)}`] },
  }));

  it('is left to the browser', async () => {
    expect(await run(ports(900, { issues: wordy }), byLabel)).toMatchObject({ value: { kind: 'browser' } });
  });

  it('is an error where the administrator keeps reads out of the browser', async () => {
    const fake = ports(900, { issues: wordy, stored: setting('resolver') });
    expect(await run(fake, byLabel)).toEqual({ ok: false, error: { code: 'too-large', params: {} } });
  });
});

describe('a chart of a time from the history', () => {
  const HISTORIES = 'POST /rest/api/3/changelog/bulkfetch';
  const inStatus = aChart({
    sources: [from({ kind: 'jql', jql: 'project = K' })],
    kind: 'number',
    chartBy: null,
    calculate: {
      measure: 'max',
      of: { kind: 'time-in-status', statuses: ['To Do'], workingDaysOnly: false },
    },
  });
  const DAY_MS = 86_400_000;

  it('reads the histories with the work items, and the statuses that they name', async () => {
    const status = { id: '3', name: 'Done', statusCategory: { key: 'done' } };
    const issue = { id: '7', key: 'K-7', fields: { status, created: '1969-01-01T00:00:00.000+0000' } };
    const moved = {
      created: Date.parse('1969-01-03T00:00:00Z'),
      items: [{ fieldId: 'status', from: '1', fromString: 'Open', to: '3', toString: 'Done' }],
    };
    const fake = ports(1, {
      issues: [issue],
      answers: {
        'GET /rest/api/3/status': [{ id: '1', name: 'To Do', statusCategory: { key: 'new' } }, status],
        [HISTORIES]: { issueChangeLogs: [{ issueId: '7', changeHistories: [moved] }] },
      },
    });
    const answer = await run(fake, inStatus);
    if (!answer.ok || answer.value.kind !== 'slice') throw new Error(JSON.stringify(answer));
    const { prepared, state } = answer.value;
    const read = createCells(questionOf(inStatus, prepared));
    read.absorb(0, state.groups[0]?.tally ?? [], (_, segment) => segment);
    expect(read.value(0)).toBe((2 * DAY_MS) / 1000);
    expect(fake.lookUps.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ issueIdsOrKeys: ['7'], fieldIds: ['status'] }),
    );
  });
});

describe('a chart that counts', () => {
  const counting = aChart({ sources: [from({ kind: 'jql', jql: 'project = K' })] });

  it('costs no point of the quota unless the site keeps reads out of the browser', async () => {
    const fake = ports(250);
    expect(await run(fake, counting)).toEqual({
      ok: true,
      value: { kind: 'browser', prepared: null, scarcePoints: null, spent: { requests: 0, points: 0 } },
    });
    expect([...fake.lookUps, ...fake.search.requests]).toEqual([]);
  });

  it('is counted by Jira, segment by segment, where a scan would cost more', async () => {
    const statuses = STATUSES.map((name) => ({ id: name, name, statusCategory: { key: 'new' } }));
    const third = { [COUNT]: { count: 1000 }, 'GET /rest/api/3/status': statuses };
    const fake = ports(3000, { stored: setting('resolver'), answers: third });
    const whole: FakePorts = {
      ...fake,
      jira: {
        asViewer: (request) =>
          JSON.stringify(request.body) === '{"jql":"project = K"}'
            ? Promise.resolve({ status: 200, headers: {}, body: { count: 3000 } })
            : fake.jira.asViewer(request),
      },
    };
    const answer = await run(whole, counting);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        kind: 'slice',
        token: null,
        plan: { kind: 'counts', isApproximate: true },
        state: {
          items: 3000,
          groups: [{ tally: [1000] }, { tally: [1000] }, { tally: [1000] }],
        },
      },
    });
    expect(fake.search.requests).toEqual([]);
  });

  it('is read where the counts do not add up, or where exact numbers are asked for', async () => {
    const statuses = STATUSES.map((name) => ({ id: name, name, statusCategory: { key: 'new' } }));
    const answers = { 'GET /rest/api/3/status': statuses };
    const lists = (): FakePorts => ports(250, { stored: setting('resolver'), answers });
    const expected = { value: { kind: 'slice', plan: { kind: 'pages', isApproximate: false } } };
    expect(await run(lists(), counting)).toMatchObject(expected);
    const exact = lists();
    expect(
      await exact.time.run(
        readSlice(exact, chartReading, { config: counting, overlay: null, isExact: true, from: null }),
      ),
    ).toMatchObject(expected);
    expect(exact.lookUps.filter(({ path }) => path.strings[0] === '/rest/api/3/status')).toEqual([]);
  });
});
