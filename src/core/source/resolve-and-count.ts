import { appError, type AppError } from '../error';
import { callJira } from '../jira/call';
import { countIssues } from '../jira/count-issues';
import type { SendRequest } from '../jira/rest';
import { failure, success, type Result } from '../result';
import { and } from './jql';
import { explainRefusal, resolveSource } from './resolve-source';
import type { Source } from './source';

export interface CountedSource {
  /** Bounded, without ORDER BY. */
  readonly jql: string;
  /** Jira's approximate count. */
  readonly itemsExpected: number;
}

export interface SourceQuestion {
  readonly source: Source;
  /** What the gadget itself adds to the source; blank for nothing. It may still be on its way. */
  readonly narrow: string | Promise<string>;
  /** What the dashboard's filter adds; null when nothing filters. */
  readonly overlay: string | null;
}

/** A source as JQL with what narrows it, and how much it holds. A fault says whether the source or the filter is to blame. */
export async function resolveAndCount(
  send: SendRequest,
  { source, narrow, overlay }: SourceQuestion,
): Promise<Result<CountedSource, AppError>> {
  const resolved = await resolveSource(send, source);
  if (!resolved.ok) return resolved;
  const unfiltered = and(resolved.value, await narrow);
  const jql = and(unfiltered, overlay ?? '');
  const count = await callJira(send, countIssues(jql));
  if (count.ok) return success({ jql, itemsExpected: count.value });
  if (overlay !== null && count.error.code === 'jql-invalid') {
    const withoutOverlay = await callJira(send, countIssues(unfiltered));
    if (withoutOverlay.ok) return failure(appError('filter-invalid', count.error.params));
  }
  return failure(await explainRefusal(send, source, count.error));
}
