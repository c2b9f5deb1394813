import type { Question } from '../chart/question';
import type { ScanQuestion } from './plan-scan';

interface ScanFacts {
  /** Jira's approximate count of all sources. */
  readonly itemsExpected: number;
  readonly isMetered: boolean;
  /** What is left of the quota, where points count; null where Jira did not say. */
  readonly pointsLeft?: number | null;
}

/** What a scan has to read to answer the question of a chart. */
export function scanQuestion({ fieldIds, sources }: Question, facts: ScanFacts): ScanQuestion {
  return { ...facts, fieldIds, sources: sources.map((source) => source.itemsExpected) };
}
