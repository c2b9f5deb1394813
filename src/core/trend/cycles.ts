import { createCycleReader, CYCLE_FIELDS, doneSince, type Cycle } from '../history/cycle';
import type { TrendKind } from './kind';
import type { TrendQuestion } from './question';

/** What kinds have in common that tell how long it took what was completed in the window. */
export const OF_CYCLES = {
  unit: 'days',
  scopes: ['source'],
  fieldIds: () => CYCLE_FIELDS,
  historyFieldIds: () => ['status'],
  narrow: doneSince,
} as const satisfies Partial<TrendKind>;

/**
 * Reads items one by one and hands over the cycles of those that were completed in a period of the window, with their keys.
 * What is answered for each is whether the item could be read.
 */
export function eachCycle(
  { config, subject, elapsed, window }: TrendQuestion,
  take: (cycle: Cycle, at: { readonly period: number; readonly key: string }) => void,
): ReturnType<TrendKind['open']> {
  const read = createCycleReader({ rule: config.cycleRule, statuses: subject.statuses, elapsed });
  return (issue) => {
    const cycle = read(issue);
    if (cycle === null) return false;
    if (cycle === 'open') return true;
    const period = window.indexAt(cycle.completedAt);
    if (period >= 0) take(cycle, { period, key: issue.key });
    return true;
  };
}
