import { op, table } from 'arquero';
import type { Contender, Group } from '../contender';

export const arquero: Contender = {
  name: 'arquero',
  answer: (rows) =>
    table({
      status: rows.map(({ fields }) => fields.status.name),
      accountId: rows.map(({ fields }) => fields.assignee?.accountId ?? null),
      points: rows.map(({ fields }) => fields.customfield_10016),
    })
      .groupby('status', 'accountId')
      .rollup({
        count: op.count(),
        sum: op.sum('points'),
        average: op.mean('points'),
        median: op.median('points'),
      })
      .objects() as Group[],
};
