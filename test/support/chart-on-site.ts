import type { LocalSite } from '../../local/site';
import type { SiteSettings } from '../../src/contract';
import { buildChart } from '../../src/core/chart/build-chart';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel } from '../../src/core/chart/model';
import { prepareQuestion } from '../../src/core/chart/question';
import type { RestRequest, SendRequest } from '../../src/core/jira/rest';
import type { Call } from '../../src/frontend/call';
import { readQuestion } from '../../src/frontend/reading/read-question';
import type { ReadingOutcome } from '../../src/frontend/reading/reading-run';
import { CHART_QUESTIONS, type ChartReading } from '../../src/frontend/reading/sliced-kinds';

/** Calls the app's resolvers on a site, as its gadget does over the bridge. */
export function resolverCall(site: LocalSite, accountId: string, moduleKey = 'chart'): Call {
  return (async (functionKey: string, payload: unknown) => {
    const answer = await site.forge.invoke(
      { moduleKey, functionKey, payload, context: { localId: 'test', extension: {} } },
      accountId,
    );
    if (!answer.ok) throw new Error(answer.message);
    return answer.body;
  }) as Call;
}

/** Sends requests as the gadget's iframe does over the bridge. */
export function bridgeSend(site: LocalSite, accountId: string): SendRequest {
  return async (request) => {
    const answer = await site.bridge.fetchProduct(
      {
        moduleKey: 'chart',
        restPath: addressOf(request),
        method: request.method,
        headers: [['content-type', 'application/json']],
        body: request.body === null ? null : JSON.stringify(request.body),
      },
      accountId,
    );
    const body: unknown = answer.body === '' ? null : JSON.parse(answer.body);
    return { status: answer.status, headers: answer.headers, body };
  };
}

function addressOf({ path, query }: RestRequest): string {
  const address = path.strings
    .map((text, index) => text + encodeURIComponent(path.params[index] ?? ''))
    .join('');
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${address}?${parameters.toString()}`;
}

/** What a gadget with this configuration shows to this viewer: read by the real resolver, or by the browser's code. */
export async function chartOnSite(
  site: LocalSite,
  config: ChartConfig,
  accountId: string,
): Promise<ChartModel> {
  const { reading, error } = await readOnSite(site, config, accountId);
  if (error !== null || reading === null) throw new Error(JSON.stringify(error));
  const question = prepareQuestion(config, reading.prepared);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  return buildChart({
    config,
    prepared: reading.prepared,
    question: question.value,
    aggregate: reading.answer,
    read: { ...reading, ...reading.spent },
  });
}

export function readOnSite(
  site: LocalSite,
  config: ChartConfig,
  accountId: string,
): Promise<ReadingOutcome<ChartReading>> {
  return readQuestion({
    ...{ kind: CHART_QUESTIONS, config, overlay: null, isExact: false, from: null, together: null },
    call: resolverCall(site, accountId),
    send: bridgeSend(site, accountId),
    now: () => performance.now(),
    wait: () => Promise.resolve(),
    random: () => 0.5,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onPart: () => undefined,
  });
}

export async function saveLargeReads(
  site: LocalSite,
  accountId: string,
  largeReads: SiteSettings['largeReads'],
): Promise<void> {
  const call = resolverCall(site, accountId, 'settings');
  const before = await call('settings/read', {});
  if (!before.ok) throw new Error(JSON.stringify(before.error));
  const { revision: seen } = before.value;
  const answer = await call('settings/save', { record: { version: 1, largeReads }, seen });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
}

/** How many work items Jira counts for this viewer. */
export async function countOnSite(site: LocalSite, jql: string, accountId: string): Promise<number> {
  const answer = await site.jira.handle({
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jql }),
    accountId,
    scopes: null,
  });
  const body = JSON.parse(answer.body) as { count?: number; errorMessages?: string[] };
  if (body.count === undefined) throw new Error(`${jql}: ${answer.body}`);
  return body.count;
}
