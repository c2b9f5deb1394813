import { or, rangeClause } from '../../source/jql';
import { DATE_FIELDS, issueDates } from '../../history/issue-dates';
import type { TrendKind, TrendSeries, TrendSeriesName, TrendValue } from '../kind';
import type { TrendQuestion } from '../question';

const CREATED = 'color.chart.red.bold';
const RESOLVED = 'color.chart.green.bold';
const DIFFERENCE = 'color.chart.gray.bold';

const base = {
  drawing: 'line',
  unit: 'items',
  scopes: ['source'],
  options: ['periods'],
  fieldIds: () => DATE_FIELDS,
  historyFieldIds: () => [],
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
  present: ({ question, items }) => ({
    rows: null,
    series: [
      counted('created', CREATED, items('created'), question),
      counted('resolved', RESOLVED, items('resolved'), question),
      withTotal(difference('difference', items('created'), items('resolved'))),
    ],
  }),
};

/** The same from the beginning of the window to the end of each period. */
export const createdResolvedCumulative: TrendKind = {
  ...base,
  id: 'created-resolved-cumulative',
  present: ({ items }) => {
    const created = runningTotal(items('created'));
    const resolved = runningTotal(items('resolved'));
    return {
      rows: null,
      series: [
        seriesOf('created-so-far', CREATED, created.map(counts)),
        seriesOf('resolved-so-far', RESOLVED, resolved.map(counts)),
        difference('difference-so-far', created, resolved),
      ],
    };
  },
};

function seriesOf(name: TrendSeriesName, color: string, values: readonly TrendValue[]): TrendSeries {
  return { key: name, label: { kind: 'own', name }, color, values, total: null };
}

function counts(count: number): TrendValue {
  return { value: count, items: count, clause: null };
}

function counted(
  field: 'created' | 'resolved',
  color: string,
  numbers: readonly number[],
  { window, clauses }: TrendQuestion,
): TrendSeries {
  const { periods } = window;
  const values = numbers.map((count, at): TrendValue => {
    const period = periods[at];
    return { ...counts(count), clause: period === undefined ? null : clauses.inPeriod(field, period) };
  });
  const whole = { from: periods.at(0)?.from ?? 0, before: periods.at(-1)?.before ?? 0 };
  const series = withTotal(seriesOf(field, color, values));
  return {
    ...series,
    total: series.total === null ? null : { ...series.total, clause: clauses.inPeriod(field, whole) },
  };
}

function withTotal(series: TrendSeries): TrendSeries {
  const total = series.values.reduce(
    (sum, { value, items }) => ({
      value: sum.value + (value ?? 0),
      items: sum.items + items,
    }),
    { value: 0, items: 0 },
  );
  return { ...series, total: { ...total, clause: null } };
}

function difference(
  name: 'difference' | 'difference-so-far',
  created: readonly number[],
  resolved: readonly number[],
): TrendSeries {
  const values = created.map((count, at): TrendValue => {
    const other = resolved[at] ?? 0;
    return { value: count - other, items: count + other, clause: null };
  });
  return seriesOf(name, DIFFERENCE, values);
}

function runningTotal(numbers: readonly number[]): readonly number[] {
  let total = 0;
  return numbers.map((count) => (total += count));
}
