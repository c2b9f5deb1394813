import type { PresentInput, TrendSeries, TrendValue } from '../kind';

const DAY_MS = 86_400_000;

/** A series of milliseconds as days on average; null where there is no item. */
export function averageDays(
  { sums, items }: PresentInput,
  series: Pick<TrendSeries, 'name' | 'found'>,
): TrendSeries {
  const counts = items(series.name);
  const values = sums(series.name).map((sum, at): TrendValue => {
    const count = counts[at] ?? 0;
    return { value: count === 0 ? null : sum / count / DAY_MS, items: count };
  });
  return { ...series, color: 'color.chart.brand', values, isAdditive: false };
}
