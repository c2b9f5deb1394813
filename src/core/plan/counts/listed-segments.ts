import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';

/**
 * Values of a list of Jira as the fields of an issue would be described, in the order of the list. Values of one name are one
 * segment, at the first place; null where one has an unknown shape.
 */
export function listedSegments(
  dimension: Dimension,
  values: readonly unknown[],
): readonly SegmentState[] | null {
  const segments = new Map<string, SegmentState>();
  for (const value of values) {
    const raw = dimension.isMultiValued ? [value] : value;
    const fields = { [dimension.fieldIds[0] ?? '']: raw };
    const isKnown = dimension.each(fields, (_, emitted) => {
      const segment = dimension.describe(emitted);
      segments.set(segment.key, segment);
    });
    if (!isKnown) return null;
  }
  return [...segments.values()];
}
