import type { DateBucket, Weekday } from '../chart/config';
import type { SegmentLabel } from '../chart/model';
import { formatDay, periodEnd, periodStart } from '../time/period';
import { createZone, type Zone } from '../time/zone';
import type { TrendConfig } from './config';

/** A period of a trend; half-open. The start day is numbered from 1970-01-01, moments are epoch ms. */
export interface TrendPeriod {
  readonly startDay: number;
  readonly from: number;
  readonly before: number;
  readonly label: RowLabel;
}

/** What a row of a trend is called; words of our own stand at the start of what was planned, and at a mean of all rows. */
export type RowLabel = SegmentLabel | { readonly kind: 'start' } | { readonly kind: 'mean' };

export interface TrendWindow {
  /** In the order of time, one after another; the last one holds the present. */
  readonly periods: readonly TrendPeriod[];
  readonly now: number;
  /** The period that a moment is in; -1 outside the window. */
  readonly indexAt: (epochMs: number) => number;
}

/** When the end of a period is looked at: its last moment, in the running one now. */
export function momentOf({ before }: TrendPeriod, now: number): number {
  return Math.min(before - 1, now);
}

type WindowSpec = Pick<TrendConfig, 'bucket' | 'periods' | 'weekStartsOn'>;

/** The last periods up to `now`, in a zone. */
export function trendWindow(spec: WindowSpec, timeZone: string, now: number): TrendWindow {
  const zone = createZone(timeZone);
  const days = startDays(spec, zone.dayAt(now));
  const periods = days.map((startDay) => periodOf(startDay, spec.bucket, zone));
  const places = new Map(periods.map(({ startDay }, index) => [startDay, index]));
  return {
    periods,
    now,
    indexAt: (epochMs) => places.get(periodStart(zone.dayAt(epochMs), spec.bucket, spec.weekStartsOn)) ?? -1,
  };
}

/** Ahead of the window by more than any zone is from any other. */
const ZONES_APART_DAYS = 2;

/** A date that is before the window in every zone: what happened earlier cannot be in it. */
export function dateBeforeWindow(spec: WindowSpec, now: number): string {
  const [first = 0] = startDays(spec, createZone('UTC').dayAt(now - ZONES_APART_DAYS * 86_400_000));
  return formatDay(first - ZONES_APART_DAYS);
}

/** The same for a moment. */
export function dateBefore(epochMs: number): string {
  return formatDay(createZone('UTC').dayAt(epochMs) - ZONES_APART_DAYS);
}

function startDays({ bucket, periods, weekStartsOn }: WindowSpec, today: number): readonly number[] {
  const days = [periodStart(today, bucket, weekStartsOn)];
  while (days.length < periods) days.unshift(startBefore(days[0] ?? 0, bucket, weekStartsOn));
  return days;
}

function startBefore(start: number, bucket: DateBucket, weekStartsOn: Weekday): number {
  return periodStart(start - 1, bucket, weekStartsOn);
}

export function periodOf(startDay: number, bucket: DateBucket, zone: Zone): TrendPeriod {
  return {
    startDay,
    from: zone.startOfDay(startDay),
    before: zone.startOfDay(periodEnd(startDay, bucket)),
    label: { kind: 'period', bucket, start: formatDay(startDay) },
  };
}
