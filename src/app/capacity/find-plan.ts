import { newestSprint } from '../../core/capacity/inherit';
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
  /** Sprints with plans that the question does not name; the lender is a guess while there are some. */
  readonly elsewhere: readonly string[];
}

export const NO_PLAN: FoundPlan = { own: null, lender: null, elsewhere: [] };

interface PlanQuestion {
  readonly boardId: number;
  readonly iteration: string;
  /** Where a plan is looked for, in that order. */
  readonly earlier: readonly string[];
  /** Where none is looked for; null: in none but those that are named. */
  readonly others: readonly string[] | null;
}

type StorePort = Pick<Ports, 'store'>;

/** As many as one batch of the storage has: a board may have hundreds of sprints, and the last of them is nearly always near. */
const AT_ONCE = 25;

/**
 * Reads no further back than to the plan that holds. Where it is among sprints that the caller does not know of, it is taken to
 * be the newest one's, and those sprints are named.
 */
export async function findPlan(
  ports: StorePort,
  question: PlanQuestion,
): Promise<Result<FoundPlan, AppError>> {
  const { boardId, iteration, earlier, others } = question;
  const named = await findNamed(ports, question);
  if (!named.ok || named.value.own !== null || others === null) return named;
  const known = new Set([iteration, ...earlier, ...others]);
  const elsewhere = (await savedSprints(ports, boardId)).filter((key) => !known.has(key));
  const guess = newestSprint(elsewhere);
  if (guess === null || named.value.lender !== null) return success({ ...named.value, elsewhere });
  const guessed = await findNamed(ports, { boardId, iteration, earlier: [guess] });
  return guessed.ok ? success({ ...guessed.value, elsewhere }) : guessed;
}

async function findNamed(
  { store }: StorePort,
  { boardId, iteration, earlier }: Omit<PlanQuestion, 'others'>,
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
        ? { ...NO_PLAN, own: plan }
        : { ...NO_PLAN, lender: { iteration: found, plan: plan.record } },
    );
  }
  return success(NO_PLAN);
}

/** As `iterationKey` names them. Plans of versions and dates are nowhere that the caller does not know of. */
async function savedSprints({ store }: StorePort, boardId: number): Promise<readonly string[]> {
  const ofSprints = iterationCapacityId(boardId, 'sprint:');
  const stored = await store.listRevised('iteration-capacity', ofSprints);
  return stored.map(({ id }) => id.slice(iterationCapacityId(boardId, '').length));
}
