import type { AppError } from '../../core/error';
import type { ScanProgress } from '../../core/plan/run-scan';
import type { Call } from '../call';
import type { ReadTogether } from '../hub/read-together';
import type { ReadingTools } from './reading-tools';

/** How one run of a reading begins, and what it works with. Aborting the signal ends it with what is there. */
export interface ReadingRun<Reading> extends ReadingTools {
  /** An unfinished reading to go on with; null to begin. */
  readonly from: Reading | null;
  /** Whether approximate counts are not good enough: all work items are read then. */
  readonly isExact: boolean;
  /** Reads together with the other gadgets of the dashboard; null where there are none. */
  readonly together: ReadTogether | null;
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScanProgress) => void;
  /** Called with each part that makes the numbers grow. */
  readonly onPart: (reading: Reading) => void;
}

/** What was read counts also when the reading failed in the middle. */
export interface ReadingOutcome<Reading> {
  readonly reading: Reading | null;
  readonly error: AppError | null;
}
