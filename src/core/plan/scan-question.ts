import type { CountedSource } from '../source/resolve-and-count';
import type { ScanQuestion } from './plan-scan';

/** What an answer needs of the work items. */
export interface ScannedQuestion {
  /** The sources, where the answer needs to know which of them an item is in; none where it does not matter. */
  readonly sources: readonly CountedSource[];
  /** Exactly the fields that a scan must ask Jira for; empty when keys alone are enough. */
  readonly fieldIds: readonly string[];
  /** Those whose history it must ask for as well. */
  readonly historyFieldIds: readonly string[];
}

export interface ScanFacts {
  /** Jira's approximate count of all sources. */
  readonly itemsExpected: number;
  readonly isMetered: boolean;
  /** What is left of the quota, where points count; null where Jira did not say. */
  readonly pointsLeft?: number | null;
}

/** What a scan has to read to answer a question. */
export function scanQuestion(
  { fieldIds, sources }: Pick<ScannedQuestion, 'fieldIds' | 'sources'>,
  facts: ScanFacts,
): ScanQuestion {
  return { ...facts, fieldIds, sources: sources.map((source) => source.itemsExpected) };
}
