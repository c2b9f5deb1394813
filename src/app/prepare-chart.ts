import type { PreparedChart } from '../contract';
import type { ChartConfig } from '../core/chart/config';
import { configuredFieldIds } from '../core/chart/question';
import type { AppError } from '../core/error';
import { callJira } from '../core/jira/call';
import { countIssues } from '../core/jira/count-issues';
import { listFields } from '../core/jira/fields';
import { readMyself } from '../core/jira/myself';
import type { SendRequest } from '../core/jira/rest';
import { failure, success, type Result } from '../core/result';
import { explainRefusal, resolveSource } from '../core/source/resolve-source';
import type { Ports } from '../ports/ports';

/**
 * Looks up everything that a configuration refers to, as the viewer, and counts its source. Whether its fields are there and
 * fit is for the question to say.
 */
export async function prepareChart(
  { clock }: Pick<Ports, 'clock'>,
  send: SendRequest,
  config: ChartConfig,
): Promise<Result<PreparedChart, AppError>> {
  const computedAt = clock.now();
  const [siteFields, myself, source] = await Promise.all([
    callJira(send, listFields()),
    callJira(send, readMyself()),
    resolveAndCount(send, config),
  ]);
  if (!myself.ok) return myself;
  if (!source.ok) return source;
  if (!siteFields.ok) return siteFields;
  const fieldIds = new Set(configuredFieldIds(config));
  const viewerTimeZone = myself.value.timeZone;
  return success({
    ...source.value,
    fields: siteFields.value.filter(({ id }) => fieldIds.has(id)),
    accountId: myself.value.accountId,
    timeZone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : viewerTimeZone,
    viewerTimeZone,
    computedAt,
  });
}

async function resolveAndCount(
  send: SendRequest,
  { source }: ChartConfig,
): Promise<Result<Pick<PreparedChart, 'jql' | 'itemsExpected'>, AppError>> {
  const jql = await resolveSource(send, source);
  if (!jql.ok) return jql;
  const count = await callJira(send, countIssues(jql.value));
  if (!count.ok) return failure(await explainRefusal(send, source, count.error));
  return success({ jql: jql.value, itemsExpected: count.value });
}
