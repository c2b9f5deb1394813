import type { PresentInput, TrendPicture, TrendSeriesName, TrendValue } from '../kind';

const DAY_MS = 86_400_000;

/** A series of milliseconds as days on average; null where there is no item. `clauses` find the items, period by period. */
export function averageDays(
  { sums, items }: PresentInput,
  key: string,
  clauses: readonly (string | null)[],
): readonly TrendValue[] {
  const counts = items(key);
  return sums(key).map((sum, at): TrendValue => {
    const count = counts[at] ?? 0;
    return { value: count === 0 ? null : sum / count / DAY_MS, items: count, clause: clauses[at] ?? null };
  });
}

/** Picture of a single series of days. */
export function singleSeries(name: TrendSeriesName, values: readonly TrendValue[]): TrendPicture {
  return {
    rows: null,
    series: [{ key: name, label: { kind: 'own', name }, color: 'color.chart.brand', values, total: null }],
  };
}
