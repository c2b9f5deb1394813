import type { Draft } from '../../form/draft';
import type { FaultPath } from '../../form/config-from-draft';

/** What every part of the form needs. */
export interface FormContext {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** The text of a fault, once the author has left the field or tried to save. */
  readonly faultAt: (path: FaultPath) => string | undefined;
  readonly leave: (path: FaultPath) => void;
}
