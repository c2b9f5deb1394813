import type { PreparedTrend, TrendRunPayload } from '../contract/trend';
import type { AppError } from '../core/error';
import { callJira } from '../core/jira/call';
import { countIssues } from '../core/jira/count-issues';
import { readMyself } from '../core/jira/myself';
import type { SendRequest } from '../core/jira/rest';
import { failure, success, type Result } from '../core/result';
import { and } from '../core/source/jql';
import { explainRefusal, resolveSource } from '../core/source/resolve-source';
import { TREND_KINDS } from '../core/trend/kinds/registry';
import { dateBeforeWindow } from '../core/trend/window';
import type { Ports } from '../ports/ports';

/** Looks up everything that a trend refers to, as the viewer, and counts the items that can be in its window. */
export async function prepareTrend(
  { clock }: Pick<Ports, 'clock'>,
  send: SendRequest,
  { config, from }: TrendRunPayload,
): Promise<Result<PreparedTrend, AppError>> {
  const computedAt = from?.computedAt ?? clock.now();
  const [myself, source] = await Promise.all([
    callJira(send, readMyself()),
    resolveSource(send, config.source),
  ]);
  if (!myself.ok) return myself;
  if (!source.ok) return source;
  const jql = and(source.value, TREND_KINDS[config.kind].narrow(dateBeforeWindow(config, computedAt)));
  const count = await callJira(send, countIssues(jql));
  if (!count.ok) return failure(await explainRefusal(send, config.source, count.error));
  const viewerTimeZone = myself.value.timeZone;
  return success({
    jql,
    itemsExpected: count.value,
    overlay: null,
    fields: [],
    accountId: myself.value.accountId,
    timeZone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : viewerTimeZone,
    viewerTimeZone,
    computedAt,
  });
}
