import { ISSUES_PER_FETCH } from '../jira/fetch-issues';
import type { ScanPlan } from './plan-scan';

/**
 * A plan with the histories that come after each answer with fields: a request for each hundred issues, as many at a time as
 * the plan has of its others. The plan itself where no history is read.
 */
export function planHistories(plan: ScanPlan, historyFieldIds: readonly string[]): ScanPlan {
  if (historyFieldIds.length === 0) return plan;
  const { itemsExpected, requests, rounds } = plan;
  const histories = Math.ceil(itemsExpected / ISSUES_PER_FETCH);
  return {
    ...plan,
    requests: requests + histories,
    points: plan.points + histories + itemsExpected,
    rounds: rounds + Math.ceil((histories * rounds) / requests),
  };
}
