import {
  DIMENSION_PATHS,
  MERGED_SEGMENT,
  type DimensionPath,
  type SegmentMerge,
} from '../../core/chart/config';
import type { Draft } from './draft';

type MergeDraft = Pick<Draft, 'merges' | 'segments' | 'order'>;

interface Merging {
  readonly dimension: DimensionPath;
  /** Of the segments to take together; merged ones may be among them and are taken apart. */
  readonly keys: readonly string[];
  readonly label: string;
}

/** The draft with several segments as one. */
export function mergeSegments(draft: MergeDraft, { dimension, keys, label }: Merging): MergeDraft {
  const swallowed = draft.merges.filter((merge) => merge.dimension === dimension && keys.includes(merge.key));
  const parts = keys.flatMap((key) => swallowed.find((merge) => merge.key === key)?.keys ?? [key]);
  const rest = swallowed.reduce(undoMerge, draft);
  const key = newKey(draft.merges);
  return { ...rest, merges: [...rest.merges, { dimension, key, label, keys: [...new Set(parts)] }] };
}

/** The draft with the merges that are chosen and not pressed: under the names of their segments where they have none. */
export function finishMerges(draft: Draft): Draft {
  return DIMENSION_PATHS.reduce((now, dimension) => {
    const { segments, label } = draft.pendingMerges[dimension];
    if (segments.length < 2) return now;
    const names = segments.map(({ name }) => name).join(', ');
    const keys = segments.map(({ key }) => key);
    return { ...now, ...mergeSegments(now, { dimension, keys, label: label.trim() || names }) };
  }, draft);
}

/** The draft without a merge and without what was changed about its segment. */
export function undoMerge(draft: MergeDraft, { dimension, key }: SegmentMerge): MergeDraft {
  const isOther = (one: { readonly dimension: DimensionPath | null; readonly key: string }): boolean =>
    one.dimension !== dimension || one.key !== key;
  return {
    merges: draft.merges.filter(isOther),
    segments: draft.segments.filter(isOther),
    order: { ...draft.order, [dimension]: draft.order[dimension].filter((one) => one !== key) },
  };
}

function newKey(merges: readonly SegmentMerge[]): string {
  let number = merges.length + 1;
  while (merges.some(({ key }) => key === `${MERGED_SEGMENT}${String(number)}`)) number += 1;
  return `${MERGED_SEGMENT}${String(number)}`;
}
