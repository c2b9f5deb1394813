import { planHistories } from './plan-histories';
import { planScan, type ScanQuestion } from './plan-scan';
import type { ScanInput } from './run-scan';
import { scanQuestion, type ScanFacts, type ScannedQuestion } from './scan-question';

/** What one question needs of a scan, or several that are read together. */
export interface ScanNeeds {
  /** Bounded, without ORDER BY. */
  readonly jql: string;
  /** The sources one by one, where the answer needs to know which of them an issue is in. */
  readonly sources: readonly string[];
  readonly historyFieldIds: readonly string[];
  readonly question: ScanQuestion;
}

export function scanNeeds(
  question: ScannedQuestion,
  { jql, itemsExpected }: Pick<ScanNeeds, 'jql'> & Pick<ScanFacts, 'itemsExpected'>,
  meter: Omit<ScanFacts, 'itemsExpected'>,
): ScanNeeds {
  return {
    jql,
    sources: question.sources.map((source) => source.jql),
    historyFieldIds: question.historyFieldIds,
    question: scanQuestion(question, { ...meter, itemsExpected }),
  };
}

export type PlannedScan = Required<
  Pick<ScanInput, 'jql' | 'sources' | 'fieldIds' | 'historyFieldIds' | 'plan'>
>;

/** The best scan that reads all that is needed. */
export function scanOf({ jql, sources, historyFieldIds, question }: ScanNeeds): PlannedScan {
  const plan = planHistories(planScan(question), historyFieldIds);
  return { jql, sources, fieldIds: question.fieldIds, historyFieldIds, plan };
}
