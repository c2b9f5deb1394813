import { groupBy, mean, median, n, sum, summarize, tidy as run } from '@tidyjs/tidy';
import type { Contender } from '../contender';
import type { JiraRow } from '../rows';

interface FlatRow {
  readonly status: string;
  readonly accountId: string | null;
  readonly points: number | null;
}

export const tidy: Contender = {
  name: '@tidyjs/tidy',
  answer: (rows) =>
    run(
      rows.map(flatten),
      groupBy(
        ['status', 'accountId'],
        [
          summarize({
            count: n(),
            sum: sum('points'),
            average: mean('points'),
            median: median('points'),
          }),
        ],
      ),
    ).map(({ status, accountId, count, ...figures }) => ({
      status,
      accountId,
      count,
      sum: figures.sum,
      average: figures.average ?? null,
      median: figures.median ?? null,
    })),
};

function flatten({ fields }: JiraRow): FlatRow {
  return {
    status: fields.status.name,
    accountId: fields.assignee?.accountId ?? null,
    points: fields.customfield_10016,
  };
}
