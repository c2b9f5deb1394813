import type { DayRange } from '../calendar/day-range';

/** Whether one iteration ends on the day on which another one begins, so that both count it. */
export function hasSharedDay(windows: readonly DayRange[]): boolean {
  const firsts = new Set(windows.map(({ first }) => first));
  return windows.some(({ first, last }) => last > first && firsts.has(last));
}
