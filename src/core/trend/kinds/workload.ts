import { and, equalsClause, isEmptyClause, or, rangeClause } from '../../source/jql';
import { textOf } from '../../field/raw';
import { ONE, estimateTimeline } from '../estimate-timeline';
import { issueDates } from '../../history/issue-dates';
import type { TrendKind, TrendSeries, TrendValue } from '../kind';
import { createStatusBook, statusTimeline } from '../../history/status-book';
import { segmentColors } from '../segment-colors';
import { timelineOf, valueAt } from '../../history/timeline';
import { momentOf } from '../window';
import { withOther } from '../with-other';

const NOT_DONE = 'statusCategory != "Done"';
/** Cannot be an account id. */
const NOBODY = '';
/** Between an account id and the name that was known for it. */
const SEPARATOR = '\n';

/** How much open work each person had at the end of each period; in the running one, has now. */
export const workload: TrendKind = {
  id: 'workload',
  drawing: 'stacked-bar',
  unit: 'work',
  scopes: ['source'],
  options: ['periods', 'estimate'],
  fieldIds: ({ estimate }) =>
    [...(estimate === null ? [] : [estimate.id]), 'assignee', 'created', 'status'].sort(),
  historyFieldIds: ({ estimate }) => [...(estimate === null ? [] : [estimate.id]), 'assignee', 'status'],
  narrow: (before) => or(NOT_DONE, rangeClause('updated', { from: before, before: null })),
  open: ({ window, subject }, add) => {
    const book = createStatusBook(subject.statuses);
    return (issue) => {
      const created = issueDates(issue)?.created;
      if (created === undefined) return false;
      const statuses = statusTimeline(issue, created, book);
      const estimates = estimateTimeline(issue, { created, estimate: subject.estimate });
      if (statuses === null || estimates === null) return false;
      const assignee = issue.fields['assignee'] ?? null;
      const people = timelineOf({
        created,
        changes: (issue.changes ?? []).filter(({ fieldId }) => fieldId === 'assignee'),
        read: ({ id, text }) => person(id, text),
        now: person(textOf(assignee, 'accountId'), textOf(assignee, 'displayName')),
      });
      window.periods.forEach((period, at) => {
        const moment = momentOf(period, window.now);
        const status = valueAt(statuses, moment);
        if (status === null || status.category === 'done') return;
        add(valueAt(people, moment) ?? NOBODY, at, valueAt(estimates, moment) ?? 0);
      });
      return true;
    };
  },
  present: ({ question, keys, sums, items }) => {
    const { periods, now } = question.window;
    const isNow = (at: number): boolean => (periods[at]?.before ?? 0) > now;
    const people = byAccount(keys);
    const colors = segmentColors(
      'user',
      people.map(([id]) => ({ key: id, order: null })),
    );
    const series = people.map(([id, own]): TrendSeries => {
      const clause = and(id === NOBODY ? isEmptyClause('assignee') : equalsClause('assignee', id), NOT_DONE);
      return {
        key: id,
        label:
          id === NOBODY
            ? { kind: 'empty', fieldId: 'assignee', fieldName: 'Assignee' }
            : { kind: 'text', text: nameOf(own.at(-1) ?? '') },
        color: colors(id),
        values: periods.map((_, at): TrendValue => ({
          value: addUp(own, (key) => sums(key)[at] ?? 0) / ONE,
          items: addUp(own, (key) => items(key)[at] ?? 0),
          clause: isNow(at) ? clause : null,
        })),
        total: null,
      };
    });
    return { rows: null, series: withOther(series) };
  },
};

/** Names change; the same account has one series. */
function person(accountId: string | null, name: string | null): string {
  return accountId === null ? NOBODY : `${accountId}${SEPARATOR}${name ?? accountId}`;
}

function accountOf(key: string): string {
  return key.split(SEPARATOR)[0] ?? NOBODY;
}

function byAccount(keys: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const accounts = [...new Set(keys.map(accountOf))];
  return accounts.map((id) => [id, keys.filter((key) => accountOf(key) === id)]);
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(SEPARATOR) + SEPARATOR.length);
}

function addUp(keys: readonly string[], valueOf: (key: string) => number): number {
  return keys.reduce((sum, key) => sum + valueOf(key), 0);
}
