import { SOURCE_SEGMENT } from '../../core/chart/config';
import type { Draft } from './draft';

type SourceDrafts = Pick<Draft, 'sources' | 'segments' | 'merges' | 'order'>;

/** The draft without a source. What was changed about the segments of the others stays with them: each moves up a place. */
export function removeSource(
  { sources, segments, merges, order }: SourceDrafts,
  place: number,
): SourceDrafts {
  const keyOf = (key: string): readonly string[] => {
    const at = key.startsWith(SOURCE_SEGMENT) ? Number(key.slice(SOURCE_SEGMENT.length)) : -1;
    if (at === place) return [];
    return [at > place ? SOURCE_SEGMENT + String(at - 1) : key];
  };
  return {
    sources: sources.filter((_, at) => at !== place),
    segments: segments.flatMap((segment) => keyOf(segment.key).map((key) => ({ ...segment, key }))),
    merges: merges
      .map((merge) => ({ ...merge, keys: merge.keys.flatMap(keyOf) }))
      .filter(({ keys }) => keys.length > 0),
    order: { chartBy: order.chartBy.flatMap(keyOf), groupBy: order.groupBy.flatMap(keyOf) },
  };
}
