import { mean, median, rollups, sum } from 'd3-array';
import type { Contender } from '../contender';
import type { JiraRow } from '../rows';

const pointsOf = (row: JiraRow): number | null => row.fields.customfield_10016;

export const d3: Contender = {
  name: 'd3-array',
  answer: (rows) =>
    rollups(
      rows,
      (group) => ({
        count: group.length,
        sum: sum(group, pointsOf),
        average: mean(group, pointsOf) ?? null,
        median: median(group, pointsOf) ?? null,
      }),
      (row) => row.fields.status.name,
      (row) => row.fields.assignee?.accountId ?? null,
    ).flatMap(([status, groups]) =>
      groups.map(([accountId, figures]) => ({ status, accountId, ...figures })),
    ),
};
