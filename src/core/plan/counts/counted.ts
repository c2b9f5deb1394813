import type { SendRequest } from '../../jira/rest';
import type { ReadingPlan } from '../plan-reading';

/** What is counted with. */
export interface CountInput {
  /** Repeats what fails for a moment. */
  readonly send: SendRequest;
  /** Whether points count. */
  readonly isMetered: boolean;
  /** Once it resolves, nothing more is asked for. */
  readonly stopped: Promise<void>;
}

/** A whole answer that was counted instead of read. */
export interface Counted<State> {
  readonly plan: ReadingPlan;
  readonly state: State;
}
