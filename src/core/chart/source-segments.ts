import { SOURCE_SEGMENT, type ChartConfig, type DimensionPath, type SegmentOverride } from './config';

/**
 * The names and colours of the sources as changes to their segments, so that a new name needs no new reading. What the author
 * changed at the segment itself goes first.
 */
export function sourceSegments(
  { sources, segments }: Pick<ChartConfig, 'sources' | 'segments'>,
  dimension: DimensionPath,
): readonly SegmentOverride[] {
  const named = sources.map(({ name, color }, place) => {
    const key = SOURCE_SEGMENT + String(place);
    const own = segments.find((segment) => segment.key === key && segment.dimension !== otherThan(dimension));
    return {
      dimension,
      key,
      hidden: own?.hidden ?? false,
      label: own?.label ?? name,
      color: own?.color ?? color,
    };
  });
  return [...segments.filter(({ key }) => !key.startsWith(SOURCE_SEGMENT)), ...named];
}

function otherThan(dimension: DimensionPath): DimensionPath {
  return dimension === 'chartBy' ? 'groupBy' : 'chartBy';
}
