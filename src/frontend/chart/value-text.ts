import type { ChartModel, ModelCell, ModelMeasure } from '../../core/chart/model';
import type { Texts } from '../texts/texts';

const SECONDS_PER_HOUR = 3600;

/** The number that a chart draws: durations in hours, everything else as it is. */
export function drawnValue(value: number, measure: ModelMeasure): number {
  return measure.unit === 'seconds' ? value / SECONDS_PER_HOUR : value;
}

/** "1,234", "12.5 h", or "–" for no value. */
export function valueText(cell: ModelCell, measure: ModelMeasure, { t, formats }: Texts): string {
  if (cell.value === null) return t('value.none');
  const value = formats.number(drawnValue(cell.value, measure));
  return measure.unit === 'seconds' ? t('value.hours', { value }) : value;
}

export function shareText(cell: ModelCell, { t, formats }: Texts): string {
  return cell.share === null ? t('value.none') : formats.percent(cell.share);
}

/** What stands beside a segment's name; empty when the author wants no labels. */
export function markText(
  cell: ModelCell,
  { labels, measure }: Pick<ChartModel, 'labels' | 'measure'>,
  texts: Texts,
): string {
  const value = valueText(cell, measure, texts);
  const share = cell.share === null ? value : shareText(cell, texts);
  const marks = { none: '', value, percent: share, both: texts.t('value.with-share', { value, share }) };
  return cell.share === null && labels === 'both' ? value : marks[labels];
}

/** "Sum of Story points", "Average of Original estimate (hours)". */
export function measureText(measure: ModelMeasure, { t }: Texts): string {
  const words = t(`measure.${measure.id}`, { field: measure.fieldName ?? '' });
  return measure.unit === 'seconds' ? t('measure.in-hours', { measure: words }) : words;
}
