import type { Operand } from '../aggregate/operand';
import type { RollUp } from '../aggregate/roll-up';
import type { AggregateState } from '../aggregate/state';
import type { Counts } from '../aggregate/tally';
import type { PlannedRead, SourcesContext } from './build-input';
import type { ChartConfig } from './config';
import type { Axis } from './lay-out-axes';
import type { Explanation, LeftOut } from './model';
import { countsWorkingDays } from './quantities-of';
import type { Question } from './question';

export interface ExplainInput {
  readonly config: ChartConfig;
  readonly question: Question;
  readonly state: AggregateState;
  readonly table: RollUp;
  readonly context: SourcesContext;
  readonly read: PlannedRead;
  readonly axes: readonly Axis[];
}

/** What stands behind the numbers, as data; the view puts it into words. */
export function explainChart(input: ExplainInput): Explanation {
  const { config, state, context, read, axes } = input;
  return {
    jql: context.jql,
    sources: context.sources.map(({ jql }, at) => ({ name: config.sources[at]?.name ?? '', jql })),
    overlay: context.overlay,
    accountId: context.accountId,
    computedAt: context.computedAt,
    timeZone: context.timeZone,
    calendar: countsWorkingDays(config.calculate) ? context.calendar : null,
    itemsRead: state.items,
    itemsExpected: context.itemsExpected,
    isComplete: read.isComplete,
    leftOut: leftOut(input),
    hidden: axes.flatMap(({ hidden }) => hidden.map(({ label }) => label)),
    merged: axes.flatMap(({ merged }) => merged.map(({ label, parts }) => ({ label, parts }))),
    leavesOutPeriods: axes.some((axis) => axis.leavesOutPeriods),
    readBy: read.by,
    sharing: read.sharing,
    requests: read.requests,
    planned: { plan: read.plan, points: read.points },
  };
}

/** Only reasons that concern at least one item. */
function leftOut({ question, state, table, read }: ExplainInput): readonly LeftOut[] {
  const { items, counts } = table.grandTotal.unique;
  const grouped = items + table.hiddenItems;
  // Of several operands the one that leaves out most: its items are missing in the result.
  const most = (of: (operand: Operand, counts: Counts) => number): number =>
    question.operands.reduce((max, operand, at) => Math.max(max, of(operand, counts[at] ?? NOTHING)), 0);
  const empty = most(({ measure, options }, { items: measured, present, unreadable }) =>
    measure.leavesOutEmpty(options) ? measured - present - unreadable : 0,
  );
  const unreadable = most((_, operand) => operand.unreadable);
  const reasons: readonly LeftOut[] = [
    { reason: 'hidden-segment', items: table.hiddenItems },
    { reason: 'empty-measure', items: empty },
    { reason: 'unreadable-value', items: state.items - grouped + unreadable },
    { reason: 'vanished', items: read.vanished },
  ];
  return reasons.filter((reason) => reason.items > 0);
}

const NOTHING: Counts = { items: 0, present: 0, unreadable: 0 };
