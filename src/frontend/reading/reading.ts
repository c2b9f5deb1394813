import { NOTHING_SPENT, type Spent } from '../../core/plan/meter';
import type { ReadingPlan } from '../../core/plan/plan-reading';
import type { ScanProgress } from '../../core/plan/run-scan';
import type { Sharing } from '../../core/plan/sharing';
import type { GrowingAnswer } from '../../core/reading/growing-answer';
import type { AskedQuestion, PreparedReading } from '../../core/reading/reading-kind';

/** What was read so far of a question, and where to go on. */
export interface Reading<Prepared, State> {
  readonly prepared: Prepared;
  /** It goes on growing. */
  readonly answer: GrowingAnswer<State>;
  readonly by: 'resolver' | 'browser';
  readonly sharing: Sharing;
  /** What a scan asks for: more than the question needs where others are read with it. */
  readonly fieldIds: readonly string[];
  readonly plan: ReadingPlan;
  readonly spent: Spent;
  /** Work items that were found and were gone when their fields were asked for. */
  readonly vanished: number;
  readonly isComplete: boolean;
  /** Where the reading stopped; null at the end, and where it has to begin anew. */
  readonly token: string | null;
}

/** Nothing read yet. */
export function beginReading<Prepared, State>(
  { begin, fieldIds }: AskedQuestion<State>,
  known: Pick<Reading<Prepared, State>, 'prepared' | 'by' | 'sharing' | 'plan'>,
): Reading<Prepared, State> {
  return {
    ...known,
    ...{ answer: begin(), fieldIds, spent: NOTHING_SPENT },
    ...{ vanished: 0, isComplete: false, token: null },
  };
}

export function progressOf<State>({ answer, prepared }: Reading<PreparedReading, State>): ScanProgress {
  return { read: answer.items, expected: prepared.itemsExpected };
}
