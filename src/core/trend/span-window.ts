import { DATE_BUCKETS, type DateBucket, type Weekday } from '../chart/config';
import { periodEnd, periodStart } from '../time/period';
import { createZone } from '../time/zone';
import { PERIODS_MAX } from './config';
import type { TrendSpan } from './subject';
import { periodOf, type TrendPeriod, type TrendWindow } from './window';

/**
 * From the start of a sprint or a version, a moment of its own, to its end day by day; in longer periods where days would be
 * too many. What is still going on after its planned end goes on to the present.
 */
export function spanWindow(
  { from, before, isOver }: TrendSpan,
  { timeZone, weekStartsOn, now }: SpanWindowInput,
): TrendWindow {
  const zone = createZone(timeZone);
  const end = isOver ? before : Math.max(before, now);
  const firstDay = zone.dayAt(from);
  const lastDay = zone.dayAt(Math.max(from, end - 1));
  const fits = (bucket: DateBucket): boolean =>
    startDays({ bucket, firstDay, lastDay, weekStartsOn }).length <= PERIODS_MAX;
  const bucket = DATE_BUCKETS.find(fits) ?? 'year';
  const periods = startDays({ bucket, firstDay, lastDay, weekStartsOn }).map((startDay): TrendPeriod => {
    const period = periodOf(startDay, bucket, zone);
    return { ...period, from: Math.max(period.from, from), before: Math.min(period.before, end) };
  });
  const start: TrendPeriod = { startDay: firstDay, from, before: from + 1, label: { kind: 'start' } };
  return windowOf([start, ...periods], now);
}

/** One period for each sprint. */
export function sprintsWindow(spans: readonly TrendSpan[], { timeZone, now }: SpanWindowInput): TrendWindow {
  const zone = createZone(timeZone);
  const periods = spans.map(({ name, from, before }): TrendPeriod => ({
    startDay: zone.dayAt(from),
    from,
    before,
    label: { kind: 'text', text: name, isSprint: true },
  }));
  return windowOf(periods, now);
}

export interface SpanWindowInput {
  readonly timeZone: string;
  readonly weekStartsOn: Weekday;
  readonly now: number;
}

function windowOf(periods: readonly TrendPeriod[], now: number): TrendWindow {
  return {
    periods,
    now,
    indexAt: (epochMs) => periods.findIndex(({ from, before }) => epochMs >= from && epochMs < before),
  };
}

interface DayRange {
  readonly bucket: DateBucket;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly weekStartsOn: Weekday;
}

/** One more than fit is enough to see that they do not. */
function startDays({ bucket, firstDay, lastDay, weekStartsOn }: DayRange): readonly number[] {
  const days: number[] = [];
  let day = periodStart(firstDay, bucket, weekStartsOn);
  while (day <= lastDay && days.length <= PERIODS_MAX) {
    days.push(day);
    day = periodEnd(day, bucket);
  }
  return days;
}
