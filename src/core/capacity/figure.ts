/** Why there is no number. Never is one made up, least of all 0. */
export const NO_FIGURE_REASONS = [
  /** The iteration has no start or no end. */
  'no-dates',
  /** The end is before the start. */
  'dates-reversed',
  /** It lasts longer than anything is planned: one of its dates is a slip. */
  'too-long',
  /** The work items could not be read, or not all of them. */
  'work-not-read',
  /** The site has no such estimate field, or the viewer does not see it. */
  'no-estimate-field',
  /** Nothing is planned and nothing remains: there is no share of it. */
  'nothing-to-compare',
  /** There is work and no capacity left for it: more than any share. */
  'over-allocated',
  /** The person has work in the iteration and no plan for it. */
  'not-planned',
] as const;
export type NoFigureReason = (typeof NO_FIGURE_REASONS)[number];

/** A number, or the reason why there is none. */
export type Figure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: NoFigureReason };

export function figure(value: number): Figure {
  return { value, reason: null };
}

export function noFigure(reason: NoFigureReason): Figure {
  return { value: null, reason };
}

/** What two numbers give; without one of them the reason why, the first one's before the second's. */
export function fromBoth(a: Figure, b: Figure, give: (a: number, b: number) => Figure): Figure {
  if (a.reason !== null) return a;
  return b.reason === null ? give(a.value, b.value) : b;
}

/** The sum; without any of the numbers the reason of the first that is missing. Of nothing it is 0. */
export function sumOf(figures: readonly Figure[]): Figure {
  return figures.reduce((sum, one) => fromBoth(sum, one, (a, b) => figure(a + b)), figure(0));
}
