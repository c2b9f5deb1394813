import type { JiraIssue } from '../field/field';
import { ONE, estimateTimeline } from './estimate-timeline';
import { issueDates } from '../history/issue-dates';
import type { AddToTrend, PresentInput, TrendKind, TrendSeries, TrendSeriesName, TrendValue } from './kind';
import type { TrendQuestion } from './question';
import { spanTimeline } from './span-timeline';
import { createStatusBook, statusTimeline, type WorkStatus } from '../history/status-book';
import type { TrendSpan, TrendSubject } from './subject';
import { valueAt } from '../history/timeline';
import { momentOf } from './window';

/** An item as a sprint or a version sees it at a moment. */
export interface SpanItem {
  readonly isMember: boolean;
  readonly isDone: boolean;
  readonly amount: number;
}

/** What an item was to a span at any moment; null for values of unknown shape. */
export function createSpanReader({
  subject,
}: TrendQuestion): (issue: JiraIssue, span: TrendSpan) => ((moment: number) => SpanItem) | null {
  const { estimate, member } = subject;
  const book = createStatusBook(subject.statuses);
  const isDone = doneTest(subject);
  return (issue, span) => {
    const created = issueDates(issue)?.created;
    if (created === undefined || member === null) return null;
    const statuses = statusTimeline(issue, created, book);
    const amounts = estimateTimeline(issue, { created, estimate });
    const memberships = spanTimeline(issue, { created, member, span });
    if (statuses === null || amounts === null || memberships === null) return null;
    return (moment) => {
      const status = valueAt(statuses, moment);
      return {
        isMember: valueAt(memberships, moment) === true,
        isDone: status !== null && isDone(status),
        amount: valueAt(amounts, moment) ?? 0,
      };
    };
  };
}

function doneTest({ doneStatusIds }: TrendSubject): (status: WorkStatus) => boolean {
  if (doneStatusIds === null) return ({ category }) => category === 'done';
  const ids = new Set(doneStatusIds);
  return ({ id }) => ids.has(id);
}

/** The fields that a span reader reads, and those whose history it reads. */
export function spanFieldIds({ estimate, member }: TrendSubject): readonly string[] {
  const own = [estimate?.id, member?.fieldId].filter((id) => id !== undefined);
  return [...new Set([...own, 'created', 'status'])].sort();
}

export function spanHistoryFieldIds(subject: TrendSubject): readonly string[] {
  return spanFieldIds(subject).filter((id) => id !== 'created');
}

/** Scope and completed work at the end of each period; what has not come yet has neither. */
function openBurn(question: TrendQuestion, add: AddToTrend): (issue: JiraIssue) => boolean {
  const { window, subject } = question;
  const read = createSpanReader(question);
  const [span] = subject.spans;
  return (issue) => {
    const at = span === undefined ? null : read(issue, span);
    if (at === null) return false;
    window.periods.forEach((period, place) => {
      if (period.from > window.now) return;
      const { isMember, isDone, amount } = at(momentOf(period, window.now));
      if (!isMember) return;
      add('scope', place, amount);
      if (isDone) add('completed', place, amount);
    });
    return true;
  };
}

export const BURN = {
  drawing: 'line',
  unit: 'work',
  scopes: ['sprint', 'version'],
  options: ['estimate'],
  fieldIds: spanFieldIds,
  historyFieldIds: spanHistoryFieldIds,
  narrow: () => '',
  open: openBurn,
} satisfies Partial<TrendKind>;

export interface BurnFigures {
  readonly scope: TrendSeries;
  readonly completed: TrendSeries;
  readonly remaining: TrendSeries;
  readonly guideline: TrendSeries;
}

const COLORS = {
  scope: 'color.chart.gray.bold',
  completed: 'color.chart.green.bold',
  remaining: 'color.chart.blue.bold',
  guideline: 'color.chart.orange.bold',
} as const;

/** Remaining work is the scope less what is completed, at every moment. */
export function burnFigures({ question, sums, items }: PresentInput): BurnFigures {
  const { window, subject, workingTime } = question;
  const [span] = subject.spans;
  const series = (name: keyof BurnFigures, values: readonly TrendValue[]): TrendSeries => ({
    key: name,
    label: { kind: 'own', name: name satisfies TrendSeriesName },
    color: COLORS[name],
    values,
    total: null,
  });
  const known = (amounts: readonly number[], counts: readonly number[]): readonly TrendValue[] =>
    window.periods.map(({ from }, at) => ({
      value: from > window.now ? null : (amounts[at] ?? 0) / ONE,
      items: counts[at] ?? 0,
      clause: null,
    }));
  const minus = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value - (b[at] ?? 0));
  const guide = window.periods.map(({ from, before, label }): TrendValue => {
    const moment = label.kind === 'start' ? from : before;
    const left = span === undefined ? null : shareLeft(span, moment, workingTime);
    const committed = (sums('scope')[0] ?? 0) / ONE;
    return { value: left === null ? null : committed * left, items: 0, clause: null };
  });
  return {
    scope: series('scope', known(sums('scope'), items('scope'))),
    completed: series('completed', known(sums('completed'), items('completed'))),
    remaining: series(
      'remaining',
      known(minus(sums('scope'), sums('completed')), minus(items('scope'), items('completed'))),
    ),
    guideline: series('guideline', guide),
  };
}

/**
 * How much of the working time to the planned end is left, 1 to 0; flat over days that are not worked. Of a sprint that has no working time
 * at all every day counts; of one without an end nothing can be said.
 *
 * @see https://community.atlassian.com question 2071659
 */
function shareLeft(
  { from, dueAt }: TrendSpan,
  moment: number,
  workingTime: TrendQuestion['workingTime'],
): number | null {
  if (dueAt === null || dueAt <= from) return null;
  const time = workingTime(from, dueAt) > 0 ? workingTime : (a: number, b: number) => b - a;
  return 1 - time(from, Math.min(Math.max(moment, from), dueAt)) / time(from, dueAt);
}
