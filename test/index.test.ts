import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createJira } from '../local/jira/jira';
import type { IssueRecord, SmallSite } from '../local/jira/model';
import type { Handler } from '../local/forge/load-handler';
import type { ReadingPosition } from '../src/contract/reading';
import { createAggregate } from '../src/core/aggregate/aggregate';
import type { AggregateState } from '../src/core/aggregate/state';
import type { ChartConfig } from '../src/core/chart/config';
import { prepareQuestion } from '../src/core/chart/question';
import type { AppError } from '../src/core/error';
import type { SendRequest } from '../src/core/jira/rest';
import { planScan } from '../src/core/plan/plan-scan';
import { runScan } from '../src/core/plan/run-scan';
import type { Result } from '../src/core/result';
import type { Source } from '../src/core/source/source';
import { adminResolver, userResolver } from '../src/index';
import { aChart, from, type ChartSlice } from './support/chart';
import { pathOf } from './support/fake-send';
import { aForgeApp, type ForgeApp } from './support/forge-app';
import { ANNA, anIssue, aSite, BEN, CLEO, NOW } from './support/site';

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as {
  permissions: { scopes: Readonly<Record<string, unknown>> };
};

interface AppOnSite {
  readonly app: ForgeApp;
  readonly jira: ReturnType<typeof createJira>;
}

/** The app as the manifest has it, on a local Jira. */
function install(data: Partial<SmallSite>, handler: unknown = userResolver): AppOnSite {
  const jira = createJira({ data: aSite(data), now: () => NOW, latencyMs: 0 });
  const scopes = Object.keys(manifest.permissions.scopes);
  return { jira, app: aForgeApp({ jira, scopes, handler: handler as Handler }) };
}

async function call<T>(
  app: ForgeApp,
  functionKey: string,
  payload: unknown,
  accountId: string,
): Promise<Result<T, AppError>> {
  const answer = await app.invoke({ functionKey, payload }, accountId);
  if (!answer.ok) throw new Error(answer.message);
  return answer.body as Result<T, AppError>;
}

type Slice = Extract<ChartSlice, { kind: 'slice' }>;

async function slice(
  app: ForgeApp,
  config: ChartConfig,
  accountId: string,
  position: ReadingPosition | null = null,
): Promise<Slice> {
  const answer = await call<ChartSlice>(app, 'chart/run', { config, from: position }, accountId);
  if (!answer.ok || answer.value.kind !== 'slice') throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** What a state counts in each segment of its first dimension. */
function counts({ dimensions, groups }: AggregateState): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { members, tally } of groups) {
    for (const index of members[0] ?? []) {
      const label = dimensions[0]?.segments[index]?.label ?? '';
      found[label] = (found[label] ?? 0) + (tally[0] ?? 0);
    }
  }
  return found;
}

const ISSUES: readonly IssueRecord[] = [
  anIssue({ key: 'SHOP-1', statusId: '1' }),
  anIssue({ key: 'SHOP-2', statusId: '4' }),
  anIssue({ key: 'SHOP-3', statusId: '4', securityLevelId: '3001' }),
  anIssue({ key: 'OPS-1', statusId: '1' }),
  anIssue({ key: 'VAULT-1', statusId: '4' }),
  anIssue({ key: 'VAULT-2', statusId: '2' }),
];

/** No count: counts are left to the browser at once. */
const STATUSES = { measure: 'distinct', fieldId: 'status' } as const;

const everything = aChart({
  sources: [from({ kind: 'jql', jql: 'created is not EMPTY ORDER BY key' })],
  calculate: STATUSES,
});

describe('a chart', () => {
  it('shows each viewer what that viewer may see', async () => {
    const { app } = install({ issues: ISSUES });
    const seen = async (accountId: string) => counts((await slice(app, everything, accountId)).state);
    expect(await seen(ANNA.accountId)).toEqual({ 'To Do': 2, 'In Progress': 1, Done: 3 });
    expect(await seen(BEN.accountId)).toEqual({ 'To Do': 2, 'In Progress': 1, Done: 2 });
    expect(await seen(CLEO.accountId)).toEqual({ 'To Do': 2, Done: 1 });
  });

  it.each<[Source, number]>([
    [{ kind: 'jql', jql: 'project in (SHOP, OPS) AND status = Done' }, 2],
    [{ kind: 'project', projectKey: 'OPS' }, 1],
    [{ kind: 'filter', filterId: '10100' }, 2],
    [{ kind: 'board', boardId: 7 }, 2],
  ])('reads the source %j', async (source, items) => {
    const { app } = install({
      issues: ISSUES,
      filters: [
        {
          ...{ id: '10100', name: 'Vault', description: '', jql: 'project = VAULT ORDER BY created' },
          ...{ ownerAccountId: ANNA.accountId, share: 'global', favouriteOf: [] },
        },
      ],
      boards: [
        {
          ...{ id: 7, name: 'Vault board', type: 'scrum', projectId: '102', filterId: '10100' },
          ...{ columns: [], estimationFieldId: null },
        },
      ],
    });
    const { prepared, state } = await slice(
      app,
      aChart({ sources: [from(source)], calculate: STATUSES }),
      ANNA.accountId,
    );
    expect({ items: state.items, expected: prepared.itemsExpected }).toEqual({ items, expected: items });
  });

  it.each<[Source, object]>([
    [
      { kind: 'jql', jql: 'foo = 1' },
      { code: 'jql-invalid', path: 'sources.0.source.jql' },
    ],
    [
      { kind: 'jql', jql: 'status = Done AND' },
      { code: 'jql-invalid', path: 'sources.0.source.jql' },
    ],
    [
      { kind: 'project', projectKey: 'GONE' },
      { code: 'source-not-found', path: 'sources.0.source.projectKey' },
    ],
    [
      { kind: 'filter', filterId: '404' },
      { code: 'source-not-found', path: 'sources.0.source.filterId' },
    ],
    [
      { kind: 'board', boardId: 404 },
      { code: 'source-not-found', path: 'sources.0.source.boardId' },
    ],
  ])('says what is wrong with the source %j', async (source, error) => {
    const { app } = install({ issues: ISSUES });
    const answer = await call(
      app,
      'chart/run',
      { config: aChart({ sources: [from(source)], calculate: STATUSES }), from: null },
      ANNA.accountId,
    );
    expect(answer).toMatchObject({ ok: false, error });
  });

  it('has the same numbers whether a resolver or the browser reads it', async () => {
    const issues = Array.from({ length: 1300 }, (_, index) =>
      anIssue({
        key: `SHOP-${index + 1}`,
        statusId: String(1 + (index % 4)),
        labels: index % 3 === 0 ? ['a', 'b'] : [],
      }),
    );
    const { app, jira } = install({ issues });
    const config = aChart({
      sources: [from({ kind: 'project', projectKey: 'SHOP' })],
      groupBy: { kind: 'values', fieldId: 'labels' },
      kind: 'stacked-bar',
      calculate: STATUSES,
    });

    const automatic = await call<ChartSlice>(app, 'chart/run', { config, from: null }, ANNA.accountId);
    if (!automatic.ok || automatic.value.kind !== 'browser' || automatic.value.prepared === null)
      throw new Error(JSON.stringify(automatic));
    const { prepared } = automatic.value;
    const question = prepareQuestion(config, prepared);
    if (!question.ok) throw new Error(JSON.stringify(question.error));
    const { fieldIds } = question.value;
    const inBrowser = createAggregate(question.value);
    const { end } = await runScan({
      ...{ send: browserSend(jira, ANNA.accountId), jql: prepared.jql, fieldIds },
      plan: planScan({ itemsExpected: prepared.itemsExpected, fieldIds, isMetered: false }),
      onIssues: inBrowser.addAll,
      ...{
        onProgress: () => undefined,
        now: Date.now,
        random: Math.random,
        deadline: null,
        signal: null,
        token: null,
      },
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });

    const admin = aForgeApp({
      jira,
      scopes: Object.keys(manifest.permissions.scopes),
      handler: allResolvers,
    });
    await call(
      admin,
      'settings/save',
      { record: { version: 1, largeReads: 'resolver' }, seen: null },
      CLEO.accountId,
    );
    const inResolver = createAggregate(question.value);
    let position: ReadingPosition | null = null;
    do {
      const part: Slice = await slice(admin, config, ANNA.accountId, position);
      inResolver.absorb(part.state);
      position = part.token === null ? null : { token: part.token, computedAt: part.prepared.computedAt };
    } while (position !== null);

    expect(end).toEqual({ kind: 'complete' });
    expect(inBrowser.items).toBe(1300);
    expect(canonical(inBrowser.encode())).toEqual(canonical(inResolver.encode()));
  });
});

describe('the settings of a site', () => {
  it('are for administrators', async () => {
    const { app } = install({}, adminResolver);
    const record = { version: 1, largeReads: 'browser' };
    const settings = { record, seen: null };
    const kept = { record, revision: 1 };
    expect(await call(app, 'settings/save', settings, ANNA.accountId)).toMatchObject({
      error: { code: 'forbidden' },
    });
    expect(await call(app, 'settings/save', settings, CLEO.accountId)).toEqual({
      ...{ ok: true, value: { kind: 'saved', saved: kept } },
    });
    expect(await call(app, 'settings/read', {}, CLEO.accountId)).toEqual({ ok: true, value: kept });
  });

  it('tell every viewer where charts are read, and nobody who is not logged in', async () => {
    const { app } = install({});
    expect(await call(app, 'reading/place', {}, ANNA.accountId)).toEqual({ ok: true, value: 'automatic' });
    expect(await call(app, 'reading/place', {}, 'unidentified')).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('cannot be reached through the function of the gadgets', async () => {
    const { app } = install({});
    await expect(call(app, 'settings/read', {}, CLEO.accountId)).rejects.toThrow();
  });
});

/** Both functions of the manifest behind one, for a site where both are called. */
const allResolvers: Handler = (request, platform) => {
  const { functionKey } = (request as { call: { functionKey: string } }).call;
  const handler = (functionKey.startsWith('settings/') ? adminResolver : userResolver) as Handler;
  return handler(request, platform);
};

/** As the bridge sends for the viewer. */
function browserSend(jira: AppOnSite['jira'], accountId: string): SendRequest {
  return async (request) => {
    const { status, headers, body } = await jira.handle({
      method: request.method,
      path: `${pathOf(request)}?${new URLSearchParams(Object.entries(request.query).map(([k, v]) => [k, String(v)])).toString()}`,
      headers: { 'content-type': 'application/json' },
      body: request.body === null ? null : JSON.stringify(request.body),
      accountId,
      scopes: Object.keys(manifest.permissions.scopes),
    });
    return { status, headers, body: body === '' ? null : (JSON.parse(body) as unknown) };
  };
}

/** Groups by the labels of their members: the order in which segments were met does not matter. */
function canonical({ items, dimensions, groups }: AggregateState): unknown {
  const named = groups.map(({ members, tally }) => {
    const labels = members.map((indexes, dimension) =>
      indexes.map((index) => dimensions[dimension]?.segments[index]?.label ?? '').sort(),
    );
    return { labels, tally };
  });
  return { items, groups: named.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}
