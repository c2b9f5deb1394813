import type { SourceDraft, SourceFaultPath } from '../../form/source-draft';

/** What the choice of a source needs, whatever gadget it is for. */
export interface SourceFormContext {
  /** Begins the ids of its fields, where a form has several sources. */
  readonly idPrefix: string;
  readonly draft: SourceDraft;
  readonly change: (change: Partial<SourceDraft>) => void;
  readonly faultAt: (path: SourceFaultPath) => string | undefined;
  readonly leave: (path: SourceFaultPath) => void;
}
