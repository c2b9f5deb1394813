import { periodEnd, periodStart } from '../time/period';
import { createZone } from '../time/zone';
import type { DayRange } from '../aggregate/dimension';
import type { DateWindow, Weekday } from './config';

export interface WindowContext {
  readonly timeZone: string;
  /** Epoch ms. */
  readonly computedAt: number;
  readonly weekStartsOn: Weekday;
}

/** The days of the last units, up to the end of the present one. */
export function windowDays(
  { last, unit }: DateWindow,
  { timeZone, computedAt, weekStartsOn }: WindowContext,
): Readonly<Record<keyof DayRange, number>> {
  const present = periodStart(createZone(timeZone).dayAt(computedAt), unit, weekStartsOn);
  let from = present;
  for (let steps = 1; steps < last; steps += 1) from = periodStart(from - 1, unit, weekStartsOn);
  return { from, before: periodEnd(present, unit) };
}
