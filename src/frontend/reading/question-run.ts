import type { PreparedReading } from '../../core/reading/reading-kind';
import type { Reading } from './reading';
import type { ReadingOutcome, ReadingRun } from './reading-run';
import type { SlicedKind } from './sliced-kinds';

/** A question of some kind, and what a run works with that reads the answer. */
export interface QuestionRun<Config, Prepared extends PreparedReading, State> extends ReadingRun<
  Reading<Prepared, State>
> {
  readonly kind: SlicedKind<Config, Prepared, State>;
  readonly config: Config;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
}

export type QuestionOutcome<Prepared, State> = ReadingOutcome<Reading<Prepared, State>>;
