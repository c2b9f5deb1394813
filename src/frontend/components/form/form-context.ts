import type { Draft } from '../../form/draft';
import type { FaultPath } from '../../form/config-from-draft';
import type { SourceDraft, SourceFaultPath } from '../../form/source-draft';

/** What every part of the form needs. */
export interface FormContext {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** The text of a fault, once the author has left the field or tried to save. */
  readonly faultAt: (path: FaultPath) => string | undefined;
  readonly leave: (path: FaultPath) => void;
}

/** What the choice of a source needs, whatever gadget it is for. */
export interface SourceFormContext {
  readonly draft: SourceDraft;
  readonly change: (change: Partial<SourceDraft>) => void;
  readonly faultAt: (path: SourceFaultPath) => string | undefined;
  readonly leave: (path: SourceFaultPath) => void;
}
