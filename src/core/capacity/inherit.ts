import { iterationKey, type Iteration } from './iteration';
import { NO_ITERATION_CAPACITY, type IterationCapacity } from './records/iteration-capacity';

/** So many iterations before one a plan is looked for in, which are decades of sprints. */
export const EARLIER_MAX = 1000;

/**
 * The iteration whose plan another one uses as long as it has none of its own: of the saved ones before it, the last. An
 * iteration without a start comes after all that have one, in the order given, as Jira's boards have it. Null where none was
 * saved before it, and for one that has a plan of its own.
 */
export function lenderOf(
  borrower: Iteration,
  iterations: readonly Iteration[],
  saved: ReadonlySet<string>,
): Iteration | null {
  const key = iterationKey(borrower.source);
  if (saved.has(key)) return null;
  return earlierThan(borrower, iterations).find(({ source }) => saved.has(iterationKey(source))) ?? null;
}

/** The iterations before another one, the last of them first: the order in which a plan is looked for. */
export function earlierThan(borrower: Iteration, iterations: readonly Iteration[]): readonly Iteration[] {
  const key = iterationKey(borrower.source);
  const inOrder = latestFirst(iterations);
  const at = inOrder.findIndex(({ source }) => iterationKey(source) === key);
  return at < 0 ? inOrder.filter((one) => startOf(one) < startOf(borrower)) : inOrder.slice(at + 1);
}

/**
 * Of sprints, as `iterationKey` names them, the one that was created last: it is nearly always the one that began last. Null
 * where there is none.
 */
export function newestSprint(keys: readonly string[]): string | null {
  const numberOf = (key: string): number => Number(key.slice(key.indexOf(':') + 1));
  return keys.toSorted((a, b) => numberOf(b) - numberOf(a))[0] ?? null;
}

/** Each iteration before those that begin earlier. */
export function latestFirst(iterations: readonly Iteration[]): readonly Iteration[] {
  return iterations.toSorted((a, b) => startOf(a) - startOf(b) || 0).reverse();
}

function startOf({ start }: Iteration): number {
  return start ?? Infinity;
}

/** What an iteration borrows: the people as they are, not the dates, which are the lender's own. */
export function borrowedPlan(lender: IterationCapacity | null): IterationCapacity {
  return { ...NO_ITERATION_CAPACITY, people: lender?.people ?? [] };
}
