import type { RollUp } from '../aggregate/roll-up';
import type { AggregateState } from '../aggregate/state';
import type { ChartContext, PlannedRead } from './build-input';
import type { Explanation, LeftOut } from './model';
import type { Question } from './question';

export interface ExplainInput {
  readonly question: Question;
  readonly state: AggregateState;
  readonly table: RollUp;
  readonly context: ChartContext;
  readonly read: PlannedRead;
}

/** What stands behind the numbers, as data; the view puts it into words. */
export function explainChart({ question, state, table, context, read }: ExplainInput): Explanation {
  return {
    jql: context.jql,
    overlay: context.overlay,
    accountId: context.accountId,
    computedAt: context.computedAt,
    timeZone: context.timeZone,
    itemsRead: state.items,
    itemsExpected: context.itemsExpected,
    isComplete: read.isComplete,
    leftOut: leftOut({ question, state, table, context, read }),
    readBy: read.by,
    requests: read.requests,
    planned: { plan: read.plan, points: read.points },
  };
}

/** Only reasons that concern at least one item. */
function leftOut({ question, state, table, read }: ExplainInput): readonly LeftOut[] {
  const { measure, measureSpec } = question;
  const { items, present, unreadable } = table.grandTotal.unique;
  const grouped = items + table.hiddenItems;
  const reasons: readonly LeftOut[] = [
    { reason: 'hidden-segment', items: table.hiddenItems },
    {
      reason: 'empty-measure',
      items: measure.leavesOutEmpty(measureSpec) ? items - present - unreadable : 0,
    },
    { reason: 'unreadable-value', items: state.items - grouped + unreadable },
    { reason: 'vanished', items: read.vanished },
  ];
  return reasons.filter((reason) => reason.items > 0);
}
