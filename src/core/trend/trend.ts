import type { GrowingAnswer } from '../reading/growing-answer';
import type { AddToTrend } from './kind';
import { TREND_KINDS } from './kinds/registry';
import type { TrendQuestion } from './question';
import type { TrendPoint, TrendSeriesState, TrendState } from './state';

interface Series {
  readonly sums: number[];
  readonly items: number[];
}

/** An empty trend. Keeps no item, but one point of those that a kind shows: else its size depends on series and periods. */
export function createTrend(question: TrendQuestion): GrowingAnswer<TrendState> {
  const { config, window } = question;
  const length = window.periods.length;
  const series = new Map<string, Series>();
  const points: TrendPoint[] = [];
  let items = 0;
  let unreadable = 0;

  const seriesOf = (key: string): Series => {
    let found = series.get(key);
    if (found === undefined) {
      found = { sums: new Array<number>(length).fill(0), items: new Array<number>(length).fill(0) };
      series.set(key, found);
    }
    return found;
  };
  const add: AddToTrend = (key, period, amount) => {
    const { sums, items: counts } = seriesOf(key);
    sums[period] = (sums[period] ?? 0) + amount;
    counts[period] = (counts[period] ?? 0) + 1;
  };
  const fold = TREND_KINDS[config.kind].open(question, add, (point) => points.push(point));

  const absorbSeries = ({ key, sums, items: counts }: TrendSeriesState): void => {
    const into = seriesOf(key);
    for (let at = 0; at < length; at += 1) {
      into.sums[at] = (into.sums[at] ?? 0) + (sums[at] ?? 0);
      into.items[at] = (into.items[at] ?? 0) + (counts[at] ?? 0);
    }
  };

  return {
    get items() {
      return items;
    },
    addAll: (issues) => {
      items += issues.length;
      for (const issue of issues) if (!fold(issue)) unreadable += 1;
    },
    absorb: (state) => {
      items += state.items;
      unreadable += state.unreadable;
      state.series.forEach(absorbSeries);
      for (const point of state.points) points.push(point);
    },
    encode: () => ({
      items,
      unreadable,
      series: [...series].map(([key, { sums, items: counts }]) => ({
        key,
        sums: [...sums],
        items: [...counts],
      })),
      points: [...points],
    }),
  };
}
