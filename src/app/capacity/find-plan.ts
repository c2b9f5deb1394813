import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';

/** The plan of an iteration, or else the one that it borrows. */
export interface FoundPlan {
  readonly own: Revised<IterationCapacity> | null;
  readonly lender: { readonly iteration: string; readonly plan: IterationCapacity } | null;
}

interface PlanQuestion {
  readonly boardId: number;
  readonly iteration: string;
  /** Where a plan is looked for, in that order. */
  readonly earlier: readonly string[];
}

/** As many as one batch of the storage has: a board may have hundreds of sprints, and the last of them is nearly always near. */
const AT_ONCE = 25;

/** Reads no further back than to the plan that holds. */
export async function findPlan(
  { store }: Pick<Ports, 'store'>,
  { boardId, iteration, earlier }: PlanQuestion,
): Promise<Result<FoundPlan, AppError>> {
  const keys = [iteration, ...earlier.filter((key) => key !== iteration)];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const part = keys.slice(at, at + AT_ONCE);
    const idOf = (key: string): string => iterationCapacityId(boardId, key);
    const read = await store.readRevised('iteration-capacity', part.map(idOf));
    if (!read.ok) return read;
    const found = part.find((key) => read.value.has(idOf(key)));
    const plan = found === undefined ? undefined : read.value.get(idOf(found));
    if (found === undefined || plan === undefined) continue;
    return success(
      found === iteration
        ? { own: plan, lender: null }
        : { own: null, lender: { iteration: found, plan: plan.record } },
    );
  }
  return success({ own: null, lender: null });
}
