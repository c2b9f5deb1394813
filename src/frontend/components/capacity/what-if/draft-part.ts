import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import type { DraftWords } from '../../../capacity/draft-words';
import type { DraftControl } from '../../../hooks/capacity/use-draft';

/** What the parts of the panel that add to a draft need. */
export interface DraftPartProps {
  /** With what is in the draft already. */
  readonly scenario: Scenario;
  readonly words: DraftWords;
  /** Account ids of all who may get work. */
  readonly people: readonly string[];
  readonly draft: DraftControl;
}
