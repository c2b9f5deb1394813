import sql from 'alasql';
import type { Contender, Group } from '../contender';

/** Only null is left out of its sums and medians, undefined is not. */
export const alasql: Contender = {
  name: 'alasql',
  answer(rows) {
    const flat = rows.map(({ fields }) => ({
      status: fields.status.name,
      accountId: fields.assignee?.accountId ?? null,
      points: fields.customfield_10016,
    }));
    const groups: readonly Group[] = sql(
      `SELECT status, accountId, COUNT(*) AS [count], SUM(points) AS [sum], AVG(points) AS average,
         MEDIAN(points) AS median FROM ? GROUP BY status, accountId`,
      [flat],
    );
    return groups.map(({ average, median, ...group }) => ({
      ...group,
      average: average ?? null,
      median: median ?? null,
    }));
  },
};
