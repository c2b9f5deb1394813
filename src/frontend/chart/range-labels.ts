import type { SegmentLabel } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { segmentText } from '../../core/chart/segment-text';

type RangeUnit = Extract<SegmentLabel, { kind: 'range' }>['unit'];

/** What the ranges between bounds are called: "Below 1", "1 to below 3", "3 or more". */
export function rangeLabels(bounds: readonly number[], unit: RangeUnit, texts: Texts): readonly string[] {
  return [null, ...bounds].map((from, at) =>
    segmentText({ kind: 'range', from, before: bounds[at] ?? null, unit }, texts),
  );
}
