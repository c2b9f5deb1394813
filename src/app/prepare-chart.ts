import type { ChartRunPayload, PreparedChart } from '../contract';
import { configuredFieldIds } from '../core/chart/question';
import { appError, type AppError } from '../core/error';
import { callJira } from '../core/jira/call';
import { countIssues } from '../core/jira/count-issues';
import { listFields } from '../core/jira/fields';
import { readMyself } from '../core/jira/myself';
import type { SendRequest } from '../core/jira/rest';
import { failure, success, type Result } from '../core/result';
import { and } from '../core/source/jql';
import { explainRefusal, resolveSource } from '../core/source/resolve-source';
import type { Source } from '../core/source/source';
import type { Ports } from '../ports/ports';

/**
 * Looks up everything that a configuration refers to, as the viewer, and counts its source. Whether its fields are there and
 * fit is for the question to say.
 */
export async function prepareChart(
  { clock }: Pick<Ports, 'clock'>,
  send: SendRequest,
  { config, overlay }: Pick<ChartRunPayload, 'config' | 'overlay'>,
): Promise<Result<PreparedChart, AppError>> {
  const computedAt = clock.now();
  const [siteFields, myself, source] = await Promise.all([
    callJira(send, listFields()),
    callJira(send, readMyself()),
    resolveAndCount(send, config.source, overlay),
  ]);
  if (!myself.ok) return myself;
  if (!source.ok) return source;
  if (!siteFields.ok) return siteFields;
  const fieldIds = new Set(configuredFieldIds(config));
  const viewerTimeZone = myself.value.timeZone;
  return success({
    ...source.value,
    overlay,
    fields: siteFields.value.filter(({ id }) => fieldIds.has(id)),
    accountId: myself.value.accountId,
    timeZone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : viewerTimeZone,
    viewerTimeZone,
    computedAt,
  });
}

async function resolveAndCount(
  send: SendRequest,
  source: Source,
  overlay: string | null,
): Promise<Result<Pick<PreparedChart, 'jql' | 'itemsExpected'>, AppError>> {
  const resolved = await resolveSource(send, source);
  if (!resolved.ok) return resolved;
  const jql = and(resolved.value, overlay ?? '');
  const count = await callJira(send, countIssues(jql));
  if (count.ok) return success({ jql, itemsExpected: count.value });
  if (overlay !== null && count.error.code === 'jql-invalid') {
    const unfiltered = await callJira(send, countIssues(resolved.value));
    if (unfiltered.ok) return failure(appError('filter-invalid', count.error.params));
  }
  return failure(await explainRefusal(send, source, count.error));
}
