import type { RollUp } from '../aggregate/roll-up';
import type { AggregateState } from '../aggregate/state';
import type { ChartContext, ReadSummary } from './build-input';
import type { Explanation, LeftOut } from './model';
import type { Question } from './question';

export interface ExplainInput {
  readonly question: Question;
  readonly state: AggregateState;
  readonly table: RollUp;
  readonly context: ChartContext;
  readonly read: ReadSummary;
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
    leftOut: leftOut(question, state, table),
    readBy: read.by,
    requests: read.requests,
  };
}

/** Only reasons that concern at least one item. */
function leftOut(
  { measure, measureSpec }: Question,
  state: AggregateState,
  table: RollUp,
): readonly LeftOut[] {
  const { items, present, unreadable } = table.grandTotal.unique;
  const grouped = items + table.hiddenItems;
  const reasons: readonly LeftOut[] = [
    { reason: 'hidden-segment', items: table.hiddenItems },
    {
      reason: 'empty-measure',
      items: measure.leavesOutEmpty(measureSpec) ? items - present - unreadable : 0,
    },
    { reason: 'unreadable-value', items: state.items - grouped + unreadable },
  ];
  return reasons.filter((reason) => reason.items > 0);
}
