import type { Explanation } from '../../core/chart/model';
import { NOT_SHARED } from '../../core/plan/sharing';
import type { RowsReading } from './read-report';

/** Where the rows of a report come from, as charts say it. */
export function explanationOf({ prepared, read, isComplete, requests }: RowsReading): Explanation {
  const { jql, overlay, accountId, computedAt, timeZone, itemsExpected } = prepared;
  return {
    ...{ jql, overlay, accountId, computedAt, timeZone, itemsExpected, isComplete, requests },
    itemsRead: read,
    leftOut: [],
    calendar: null,
    hidden: [],
    merged: [],
    leavesOutPeriods: false,
    readBy: 'browser',
    sharing: NOT_SHARED,
  };
}
