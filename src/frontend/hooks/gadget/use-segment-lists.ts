import { useMemo } from 'react';
import type { ChartConfig } from '../../../core/chart/config';
import { usedDimensions } from '../../../core/chart/used-dimensions';
import type { ChartReading } from '../../reading/sliced-kinds';
import { segmentLists, type SegmentList } from '../../form/segment-lists';
import { useLastGood } from '../use-last-good';

/**
 * The segments of each dimension of the previewed chart. While it is read anew those of the reading before stay, as long as
 * the chart is divided as it was: a field must not disappear under the hands of its author, and Enter would save the form then.
 */
export function useSegmentLists(
  config: ChartConfig | null,
  reading: ChartReading | null,
): readonly SegmentList[] {
  const division = config === null ? null : divisionOf(config);
  const lists = useMemo(() => segmentLists(config, reading), [config, reading]);
  const read = useMemo(
    () => (lists === null || division === null ? null : { lists, division }),
    [lists, division],
  );
  const last = useLastGood(read);
  return last !== null && (division === null || last.division === division) ? last.lists : [];
}

function divisionOf(config: ChartConfig): string {
  return JSON.stringify([usedDimensions(config), config.sources.length]);
}
