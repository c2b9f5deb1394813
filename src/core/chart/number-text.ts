import type { TextsOf } from '../text/texts-of';
import { formatDay } from '../time/period';
import type { TimeUnit } from './config';
import type { ModelUnit } from './model';
import { secondsOfUnit, type ShownTime } from './time-units';

/** Durations are hours of all days where nobody chose. */
export interface Measured extends Partial<ShownTime> {
  readonly unit: ModelUnit;
}

export type NumberTexts = TextsOf<`value.${TimeUnit}`>;

/** The number that a chart draws: durations in their unit, everything else as it is. */
export function drawnValue(value: number, { unit, timeUnit = null, weekDays = null }: Measured): number {
  if (unit === 'seconds') return value / secondsOfUnit({ timeUnit, weekDays });
  return unit === 'percent' ? value * 100 : value;
}

/** "1,234", "12.5 h", "25%", "Jan 31, 2025". */
export function numberText(
  number: Measured & { readonly value: number },
  { t, formats }: NumberTexts,
): string {
  if (number.unit === 'percent') return formats.percent(number.value);
  if (number.unit === 'day') return formats.day(formatDay(number.value));
  const value = formats.number(drawnValue(number.value, number));
  return number.unit === 'seconds' ? t(`value.${number.timeUnit ?? 'hours'}`, { value }) : value;
}
