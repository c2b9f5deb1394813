import { SOURCE_SEGMENT } from '../../core/chart/config';
import type { Draft } from './draft';
import { undoMerge } from './merge-segments';
import type { PendingMerge } from './pending-merge';

type SourceDrafts = Pick<Draft, 'sources' | 'segments' | 'merges' | 'pendingMerges' | 'order'>;

/**
 * The draft without a source. What was changed about the segments of the others stays with them: each moves up a place. A
 * merge that is left with one segment goes, and that segment is itself again.
 */
export function removeSource(draft: SourceDrafts, place: number): SourceDrafts {
  const keyOf = (key: string): readonly string[] => {
    const at = key.startsWith(SOURCE_SEGMENT) ? Number(key.slice(SOURCE_SEGMENT.length)) : -1;
    if (at === place) return [];
    return [at > place ? SOURCE_SEGMENT + String(at - 1) : key];
  };
  const moveUp = <T extends { readonly key: string }>(segments: readonly T[]): readonly T[] =>
    segments.flatMap((segment) => keyOf(segment.key).map((key) => ({ ...segment, key })));
  const waiting = ({ segments, label }: PendingMerge): PendingMerge => ({
    segments: moveUp(segments),
    label,
  });
  const { sources, pendingMerges } = draft;
  const { segments, merges, order } = draft.merges
    .filter(({ keys }) => keys.flatMap(keyOf).length < Math.min(2, keys.length))
    .reduce<Pick<Draft, 'merges' | 'segments' | 'order'>>(undoMerge, draft);
  return {
    sources: sources.filter((_, at) => at !== place),
    segments: moveUp(segments),
    merges: merges.map((merge) => ({ ...merge, keys: merge.keys.flatMap(keyOf) })),
    pendingMerges: { chartBy: waiting(pendingMerges.chartBy), groupBy: waiting(pendingMerges.groupBy) },
    order: { chartBy: order.chartBy.flatMap(keyOf), groupBy: order.groupBy.flatMap(keyOf) },
  };
}
