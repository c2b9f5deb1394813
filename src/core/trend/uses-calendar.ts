import type { TrendConfig } from './config';
import type { TrendOption } from './kind';
import { TREND_KINDS } from './kinds/registry';

/** Whether the numbers of a trend depend on which days are working days. */
export function usesCalendar({
  kind,
  workingDaysOnly,
}: Pick<TrendConfig, 'kind' | 'workingDaysOnly'>): boolean {
  const options: readonly TrendOption[] = TREND_KINDS[kind].options;
  return options.includes('guideline') || (workingDaysOnly && options.includes('working-days'));
}
