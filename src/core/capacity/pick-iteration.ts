import { parseDate } from '../time/timestamp';
import { iterationKey, rangeIteration, type Iteration } from './iteration';

/** Which iteration of a board is meant. */
export type IterationChoice =
  | { readonly kind: 'active' }
  | { readonly kind: 'next' }
  /** As `iterationKey` names it. */
  | { readonly kind: 'fixed'; readonly key: string }
  /** Any dates, `2025-06-02`, both included. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

interface Pickable {
  /** Those of the board. */
  readonly iterations: readonly Iteration[];
  /** Days since 1970-01-01. */
  readonly today: number;
}

/**
 * The iteration that is meant: of several active ones the one that ends first; the next one is the one that begins first of
 * those to come, in the order given where they have no dates. Null where there is none; dates are never none.
 */
export function pickIteration(choice: IterationChoice, pickable: Pickable): Iteration | null {
  // The entry and the choice are of one kind, which TypeScript does not see.
  const pick = PICKS[choice.kind] as Pick<IterationChoice['kind']>;
  return pick(choice, pickable) ?? null;
}

type Pick<Kind> = (
  choice: Extract<IterationChoice, { readonly kind: Kind }>,
  pickable: Pickable,
) => Iteration | undefined;

const PICKS: { readonly [Kind in IterationChoice['kind']]: Pick<Kind> } = {
  active: (_choice, { iterations }) =>
    iterations
      .filter(({ state }) => state === 'active')
      .toSorted((a, b) => firstOf(a.end?.day, b.end?.day))[0],
  next: (_choice, { iterations }) =>
    iterations.filter(({ state }) => state === 'future').toSorted((a, b) => firstOf(a.start, b.start))[0],
  fixed: ({ key }, { iterations }) => iterations.find(({ source }) => iterationKey(source) === key),
  range: ({ from, to }, { today }) => rangeIteration(parseDate(from), parseDate(to), today),
};

/** Days that are not known come last. */
function firstOf(a: number | null | undefined, b: number | null | undefined): number {
  return (a ?? Infinity) - (b ?? Infinity) || 0;
}
