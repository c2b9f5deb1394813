import { createCycleReader } from '../history/cycle';
import type { TrendQuestion } from './question';

/** Reads the cycles of items as a trend counts them. */
export function readCycles({
  config,
  subject,
  elapsed,
}: TrendQuestion): ReturnType<typeof createCycleReader> {
  return createCycleReader({ rule: config.cycleRule, statuses: subject.statuses, elapsed });
}
