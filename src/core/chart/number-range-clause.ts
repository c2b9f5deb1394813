import type { Dimension } from '../aggregate/dimension';
import type { Measuring } from '../field/kind';
import { or, rangeClause, type JqlValue } from '../source/jql';

const SECONDS_PER_MINUTE = 60;

/** A bound as JQL compares it; null where JQL cannot say it: its smallest unit of time is the minute. */
const BOUNDS: Readonly<Record<Measuring['unit'], (bound: number) => JqlValue | null>> = {
  number: (bound) => bound,
  seconds: (bound) => (bound % SECONDS_PER_MINUTE === 0 ? `${String(bound / SECONDS_PER_MINUTE)}m` : null),
};

/** Finds the items in ranges of a number; segments are ordered by their place among the ranges. */
export function numberRangeClause(bounds: readonly number[], unit: Measuring['unit']): Dimension['clause'] {
  const written = bounds.map(BOUNDS[unit]);
  return (fieldName, segments) => {
    const places = segments.map(({ order }) => order ?? 0);
    if (places.some((place) => written[place - 1] === null || written[place] === null)) return null;
    return or(
      ...places.map((place) =>
        rangeClause(fieldName, { from: written[place - 1] ?? null, before: written[place] ?? null }),
      ),
    );
  };
}
