import { identify } from '../../core/chart/axis';
import { OTHER_SEGMENT, type ChartConfig, type DimensionPath } from '../../core/chart/config';
import type { ChartModel, ModelSegment } from '../../core/chart/model';
import { prepareQuestion } from '../../core/chart/question';
import { usedDimensions } from '../../core/chart/used-dimensions';
import { chartModel } from '../chart/chart-model';
import type { ChartReading } from '../reading/sliced-kinds';

/** The segments of one dimension as the author can change them. */
export interface SegmentList {
  readonly dimension: DimensionPath;
  /** Null where its segments are the sources. */
  readonly fieldName: string | null;
  /** Hidden ones too, under the names that Jira gives them, in the order shown. */
  readonly segments: readonly ModelSegment[];
  /** Whether they stand in an order of their own, that no hand can change. */
  readonly isOrdered: boolean;
  /** The key that a text written by a person means. */
  readonly identify: (key: string) => string;
}

/** Of each dimension of the previewed chart; null where nothing is read that can be drawn. */
export function segmentLists(
  config: ChartConfig | null,
  reading: ChartReading | null,
): readonly SegmentList[] | null {
  if (config === null || reading === null) return null;
  const question = prepareQuestion(config, reading.prepared);
  const all = chartModel({ ...config, segments: [], top: null }, reading);
  const combined = chartModel({ ...config, segments: [] }, reading);
  if (!question.ok || !all.ok || !combined.ok) return null;
  return usedDimensions(config).flatMap(({ path, spec }, at) => {
    const dimension = question.value.dimensions[at];
    if (dimension === undefined) return [];
    const segments = SEGMENTS[path](all.value);
    const isCombined = !segments.some(isOther) && SEGMENTS[path](combined.value).some(isOther);
    return [
      {
        dimension: path,
        fieldName: spec.kind === 'sources' ? null : dimension.field.name,
        segments: isCombined ? [...segments, ...SEGMENTS[path](combined.value).filter(isOther)] : segments,
        isOrdered: dimension.isOrdered,
        identify: (key: string) => identify(dimension, key),
      },
    ];
  });
}

const SEGMENTS: Readonly<Record<DimensionPath, (model: ChartModel) => readonly ModelSegment[]>> = {
  chartBy: ({ rows }) => rows,
  groupBy: ({ columns }) => columns,
};

function isOther({ key }: ModelSegment): boolean {
  return key === OTHER_SEGMENT;
}
