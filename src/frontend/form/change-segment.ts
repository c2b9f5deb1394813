import type { SegmentOverride } from '../../core/chart/config';

/** The overrides with one segment changed; an override that says nothing any more is dropped. */
export function changeSegment(
  overrides: readonly SegmentOverride[],
  key: string,
  change: Partial<Omit<SegmentOverride, 'key'>>,
): readonly SegmentOverride[] {
  const changed = { ...segmentOverride(overrides, key), ...change };
  const others = overrides.filter((override) => override.key !== key);
  const isNeeded = changed.hidden || changed.label !== null || changed.color !== null;
  return isNeeded ? [...others, changed] : others;
}

export function segmentOverride(overrides: readonly SegmentOverride[], key: string): SegmentOverride {
  return (
    overrides.find((override) => override.key === key) ?? {
      dimension: null,
      key,
      hidden: false,
      label: null,
      color: null,
    }
  );
}
