import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';
import type { AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { jqlFieldName } from '../../field/jql-name';
import { callJira } from '../../jira/call';
import { searchIssues, type SearchPage } from '../../jira/search';
import type { Result } from '../../result';
import { and, fieldName, rangeClause } from '../../source/jql';
import { periodEnd } from '../../time/period';
import { SEGMENTS_MAX, type Enumeration } from './enumeration';

/** All periods from the first date of the source to its last: two searches for one issue each. */
export const listPeriods: Enumeration = async ({ send, dimension, jql }) => {
  const name = jqlFieldName(dimension.field);
  if (name === null || dimension.bucket === null) return null;
  const dated = and(jql, rangeClause(name, { from: null, before: null }));
  const edge = (direction: 'ASC' | 'DESC'): Promise<Result<SearchPage, AppError>> => {
    const ordered = `${dated} ORDER BY ${fieldName(name)} ${direction}`;
    return callJira(
      send,
      searchIssues({ jql: ordered, fieldIds: dimension.fieldIds, pageToken: null, pageSize: 1 }),
    );
  };
  const [first, last] = await Promise.all([edge('ASC'), edge('DESC')]);
  if (!first.ok || !last.ok) return null;
  const [earliest] = first.value.issues;
  const [latest] = last.value.issues;
  if (earliest === undefined || latest === undefined) return [];
  const start = periodOf(dimension, earliest);
  const end = periodOf(dimension, latest);
  return start === null || end === null ? null : periodsBetween(dimension, start, end);
};

/** The start of the issue's period; null for a date of unknown shape. */
function periodOf(dimension: Dimension, issue: JiraIssue): number | null {
  const starts: number[] = [];
  dimension.each(issue.fields, (_, value) => starts.push(Number(value)));
  return starts[0] ?? null;
}

function periodsBetween(dimension: Dimension, first: number, last: number): readonly SegmentState[] | null {
  const { bucket } = dimension;
  const periods: SegmentState[] = [];
  if (bucket === null) return null;
  for (let start = first; start <= last; start = periodEnd(start, bucket)) {
    if (periods.length === SEGMENTS_MAX) return null;
    periods.push(dimension.describe(start));
  }
  return periods;
}
