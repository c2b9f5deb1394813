import { equalsClause } from '../../source/jql';
import { issueDates } from '../../history/issue-dates';
import type { TrendKind, TrendSeries, TrendValue } from '../kind';
import type { TrendQuestion } from '../question';
import { withOther } from '../with-other';
import { inOrderOfWork, statusColors } from '../status-series';
import { createStatusBook, statusTimeline } from '../../history/status-book';
import { valueAt } from '../../history/timeline';
import { momentOf } from '../window';

/**
 * How many items were in each status at the end of each period; in the running one, now. Items are counted from their
 * creation on, and those that were done before the window stay in it, so that the bands add up to all items there were.
 */
export const cumulativeFlow: TrendKind = {
  id: 'cumulative-flow',
  drawing: 'stacked-area',
  unit: 'items',
  scopes: ['source'],
  options: ['periods'],
  fieldIds: () => ['created', 'status'],
  historyFieldIds: () => ['status'],
  narrow: () => '',
  open: ({ window, subject }, add) => {
    const book = createStatusBook(subject.statuses);
    return (issue) => {
      const created = issueDates(issue)?.created;
      const timeline = created === undefined ? null : statusTimeline(issue, created, book);
      if (timeline === null) return false;
      window.periods.forEach((period, at) => {
        const status = valueAt(timeline, momentOf(period, window.now));
        if (status !== null) add(status.name, at, 0);
      });
      return true;
    };
  },
  present: ({ question, keys, items }) => {
    const names = inOrderOfWork(keys, question.subject.statuses).toReversed();
    const colors = statusColors(names, question.subject.statuses);
    const series = names.map((name): TrendSeries => ({
      key: name,
      label: { kind: 'text', text: name },
      color: colors(name),
      values: items(name).map((count, at) => ({
        value: count,
        items: count,
        clause: clauseAt(question, name, at),
      })),
      total: null,
    }));
    return { rows: null, series: withOther(series) };
  },
};

function clauseAt({ window, clauses }: TrendQuestion, status: string, at: number): TrendValue['clause'] {
  const period = window.periods[at];
  if (period === undefined) return null;
  return period.before > window.now
    ? equalsClause('status', status)
    : clauses.wasAt('status', status, period.before);
}
