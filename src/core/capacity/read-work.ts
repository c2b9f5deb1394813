import type { AppError } from '../error';
import type { Field } from '../field/field';
import { planScan } from '../plan/plan-scan';
import { runScan, type ScanInput } from '../plan/run-scan';
import { failure, success, type Result } from '../result';
import type { IterationWork } from './capacity-input';
import { itemFieldIds } from './read-item';
import type { CapacityItem } from './item';
import { createWorkFold } from './work-fold';

export interface WorkInput extends Pick<ScanInput, 'send' | 'jql' | 'now' | 'wait' | 'random' | 'signal'> {
  readonly estimate: Field;
  /** The board's. */
  readonly timeZone: string;
  /** Decides how they are read; however many there are, all of them are. */
  readonly itemsExpected: number;
}

/** All work items of an iteration, or a failure: half of the work misleads. */
export async function readWork({
  estimate,
  timeZone,
  itemsExpected,
  ...input
}: WorkInput): Promise<Result<readonly CapacityItem[], AppError>> {
  const fold = createWorkFold(estimate, timeZone);
  const fieldIds = itemFieldIds(estimate);
  const { end } = await runScan({
    ...input,
    fieldIds,
    plan: planScan({ itemsExpected, fieldIds, isMetered: false }),
    onIssues: (issues) => {
      issues.forEach(fold.add);
    },
    onProgress: () => undefined,
    deadline: null,
    token: null,
  });
  if (end.kind === 'failed') return failure(end.error);
  return success(fold.encode().items);
}

/** What was read as the work of an iteration, or why nothing is known of it. */
export function workOf(answer: Result<readonly CapacityItem[], AppError>): IterationWork {
  if (answer.ok) return { items: answer.value, reason: null };
  const { code } = answer.error;
  const isField = code === 'field-not-found' || code === 'field-unsupported';
  return { items: null, reason: isField ? 'no-estimate-field' : 'work-not-read' };
}
