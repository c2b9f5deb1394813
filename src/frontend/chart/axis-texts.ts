import type { DateBucket } from '../../core/chart/config';
import type { SegmentLabel } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { segmentText } from '../../core/chart/segment-text';

/** Named on an axis by the day that they begin with; months and longer periods are short already. */
const BY_DAY: readonly DateBucket[] = ['day', 'week'];

/** Names of segments along an axis, where room is short: days and weeks lose the year that all of them have. */
export function axisTexts(labels: readonly SegmentLabel[], texts: Texts): readonly string[] {
  const { dayOfYear, day } = texts.formats;
  const years = new Set(
    labels.flatMap((label) => (label.kind === 'period' ? [label.start.slice(0, 4)] : [])),
  );
  const short = years.size === 1 ? dayOfYear : day;
  return labels.map((label) =>
    label.kind === 'period' && BY_DAY.includes(label.bucket) ? short(label.start) : segmentText(label, texts),
  );
}
