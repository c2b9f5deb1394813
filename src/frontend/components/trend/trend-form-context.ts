import type { TrendDraft, TrendFaultPath } from '../../form/trend-draft';

/** What every part of the form of a trend needs. */
export interface TrendFormContext {
  readonly draft: TrendDraft;
  readonly change: (changes: Partial<TrendDraft>) => void;
  /** The text of a fault, once the author has left the field or tried to save. */
  readonly faultAt: (path: TrendFaultPath) => string | undefined;
  readonly leave: (path: TrendFaultPath) => void;
}
