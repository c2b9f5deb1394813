import groupBy from 'lodash/groupBy';
import mean from 'lodash/mean';
import sortBy from 'lodash/sortBy';
import sum from 'lodash/sum';
import type { Contender, Group } from '../contender';
import type { JiraRow } from '../rows';

/** lodash has no median: it sorts, and the middle is taken by hand. Its groups are keyed by text. */
export const lodash: Contender = {
  name: 'lodash',
  answer: (rows) =>
    Object.entries(groupBy(rows, (row) => row.fields.status.name)).flatMap(([status, ofStatus]) =>
      Object.entries(groupBy(ofStatus, (row) => row.fields.assignee?.accountId ?? '')).map(
        ([accountId, group]) => groupOf(status, accountId, group),
      ),
    ),
};

function groupOf(status: string, accountId: string, group: readonly JiraRow[]): Group {
  const points = group.map((row) => row.fields.customfield_10016).filter((value) => value !== null);
  const sorted = sortBy(points);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return {
    status,
    accountId: accountId === '' ? null : accountId,
    count: group.length,
    sum: sum(points),
    average: points.length === 0 ? null : mean(points),
    median: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
  };
}
