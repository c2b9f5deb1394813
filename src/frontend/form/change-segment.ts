import { DIMENSION_PATHS, type DimensionPath, type SegmentOverride } from '../../core/chart/config';

export interface SegmentPlace {
  readonly dimension: DimensionPath;
  readonly key: string;
  /** The key that a text written by a person means. */
  readonly identify: (key: string) => string;
}

/**
 * The overrides with one segment changed; an override that says nothing any more is dropped. One that is for both dimensions
 * is split first, so that the other dimension keeps it.
 */
export function changeSegment(
  overrides: readonly SegmentOverride[],
  place: SegmentPlace,
  change: Partial<Pick<SegmentOverride, 'hidden' | 'label' | 'color'>>,
): readonly SegmentOverride[] {
  const split = overrides.flatMap((override) =>
    override.dimension === null && isOf(override, place)
      ? DIMENSION_PATHS.map((dimension) => ({ ...override, dimension }))
      : [override],
  );
  const others = split.filter((override) => !isOf(override, place));
  const changed = { ...segmentOverride(overrides, place), ...change };
  const isNeeded = changed.hidden || changed.label !== null || changed.color !== null;
  return isNeeded ? [...others, changed] : others;
}

/** What the author changed about a segment: the last word counts, as in the chart. */
export function segmentOverride(overrides: readonly SegmentOverride[], place: SegmentPlace): SegmentOverride {
  const { dimension, key } = place;
  const own = overrides.filter((override) => isOf(override, place)).at(-1);
  return { hidden: false, label: null, color: null, ...own, dimension, key };
}

function isOf(override: SegmentOverride, { dimension, key, identify }: SegmentPlace): boolean {
  return (override.dimension ?? dimension) === dimension && identify(override.key) === key;
}
