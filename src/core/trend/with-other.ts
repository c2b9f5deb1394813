import type { SegmentLabel } from '../chart/model';
import type { TrendSeries, TrendValue } from './kind';

/** More bands than this can neither be told apart nor be sent to Jira's renderer with sixty periods. */
const SERIES_MAX = 12;
const OTHER_COLOR = 'color.chart.gray.boldest';

/** The largest series, in the order given, and the others as one: they stand for different items, so they add up. */
export function withOther(series: readonly TrendSeries[]): readonly TrendSeries[] {
  if (series.length <= SERIES_MAX) return series;
  const bySize = series.toSorted((a, b) => peak(b) - peak(a));
  const shown = new Set(bySize.slice(0, SERIES_MAX - 1));
  const rest = series.filter((entry) => !shown.has(entry));
  const label: SegmentLabel = { kind: 'other', segments: rest.length };
  const values = (rest[0]?.values ?? []).map((_, at) =>
    rest.reduce(
      (sum, { values: own }): TrendValue => ({
        value: (sum.value ?? 0) + (own[at]?.value ?? 0),
        items: sum.items + (own[at]?.items ?? 0),
        clause: null,
      }),
      { value: 0, items: 0, clause: null },
    ),
  );
  return [
    ...series.filter((entry) => shown.has(entry)),
    { key: 'other', label, color: OTHER_COLOR, values, total: null },
  ];
}

function peak({ values }: TrendSeries): number {
  return Math.max(0, ...values.map(({ value }) => value ?? 0));
}
