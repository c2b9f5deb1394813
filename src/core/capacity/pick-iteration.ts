import { iterationKey, type Iteration } from './iteration';

/** Which iteration of a board is meant. */
export type IterationChoice =
  | { readonly kind: 'active' }
  | { readonly kind: 'next' }
  /** As `iterationKey` names it. */
  | { readonly kind: 'fixed'; readonly key: string };

/**
 * The iteration that is meant among those of the board: of several active ones the one that ends first; the next one is the
 * one that begins first of those to come, in the order given where they have no dates. Null where there is none.
 */
export function pickIteration(choice: IterationChoice, iterations: readonly Iteration[]): Iteration | null {
  return PICKS[choice.kind](iterations, choice) ?? null;
}

type Pick = (iterations: readonly Iteration[], choice: IterationChoice) => Iteration | undefined;

const PICKS: Readonly<Record<IterationChoice['kind'], Pick>> = {
  active: (iterations) =>
    iterations
      .filter(({ state }) => state === 'active')
      .toSorted((a, b) => firstOf(a.end?.day, b.end?.day))[0],
  next: (iterations) =>
    iterations.filter(({ state }) => state === 'future').toSorted((a, b) => firstOf(a.start, b.start))[0],
  fixed: (iterations, choice) =>
    choice.kind === 'fixed'
      ? iterations.find(({ source }) => iterationKey(source) === choice.key)
      : undefined,
};

/** Days that are not known come last. */
function firstOf(a: number | null | undefined, b: number | null | undefined): number {
  return (a ?? Infinity) - (b ?? Infinity) || 0;
}
