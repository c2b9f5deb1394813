import type { JiraIssue } from '../field/field';

/**
 * The answer to a question so far. Parts of a source may be added in any order, here or in another answer to the same question
 * that is absorbed later: the result is the same.
 */
export interface GrowingAnswer<State> {
  /** All items that were added, those with unreadable values too. */
  readonly items: number;
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  /** Merges a part that was encoded elsewhere. */
  readonly absorb: (state: State) => void;
  /** All of it as JSON. */
  readonly encode: () => State;
}
