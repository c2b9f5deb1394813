import { or, rangeClause } from '../../source/jql';
import { DATE_FIELDS, issueDates } from '../issue-dates';
import type { PresentInput, TrendKind, TrendSeries, TrendValue } from '../kind';

const CREATED = 'color.chart.red.bold';
const RESOLVED = 'color.chart.green.bold';
const DIFFERENCE = 'color.chart.gray.bold';

const base = {
  drawing: 'line',
  unit: 'items',
  asksAgeRule: false,
  fieldIds: DATE_FIELDS,
  narrow: (before) =>
    or(
      rangeClause('created', { from: before, before: null }),
      rangeClause('resolved', { from: before, before: null }),
    ),
  open:
    ({ window }, add) =>
    (issue) => {
      const dates = issueDates(issue);
      if (dates === null) return false;
      const created = window.indexAt(dates.created);
      const resolved = dates.resolved === Infinity ? -1 : window.indexAt(dates.resolved);
      if (created >= 0) add('created', created, 1);
      if (resolved >= 0) add('resolved', resolved, 1);
      return true;
    },
} satisfies Partial<TrendKind>;

/** Items created and resolved in each period, and the former less the latter. */
export const createdResolved: TrendKind = {
  ...base,
  id: 'created-resolved',
  present: ({ items }) => [
    counted('created', CREATED, items('created')),
    counted('resolved', RESOLVED, items('resolved')),
    difference('difference', items('created'), items('resolved')),
  ],
};

/** The same from the beginning of the window to the end of each period. */
export const createdResolvedCumulative: TrendKind = {
  ...base,
  id: 'created-resolved-cumulative',
  present: ({ items }: PresentInput) => {
    const created = runningTotal(items('created'));
    const resolved = runningTotal(items('resolved'));
    return [
      { ...counted('created', CREATED, created), name: 'created-so-far', isAdditive: false, found: null },
      { ...counted('resolved', RESOLVED, resolved), name: 'resolved-so-far', isAdditive: false, found: null },
      { ...difference('difference-so-far', created, resolved), isAdditive: false },
    ];
  },
};

function counted(name: 'created' | 'resolved', color: string, counts: readonly number[]): TrendSeries {
  const values = counts.map((count): TrendValue => ({ value: count, items: count }));
  return { name, color, values, isAdditive: true, found: name };
}

function difference(
  name: 'difference' | 'difference-so-far',
  created: readonly number[],
  resolved: readonly number[],
): TrendSeries {
  const values = created.map((count, at): TrendValue => {
    const other = resolved[at] ?? 0;
    return { value: count - other, items: count + other };
  });
  return { name, color: DIFFERENCE, values, isAdditive: true, found: null };
}

function runningTotal(counts: readonly number[]): readonly number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}
