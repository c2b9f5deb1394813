import type { MeasureId } from '../../core/chart/config';
import type { ChartModel, ModelCell, ModelMeasure } from '../../core/chart/model';
import type { Texts } from '../texts/texts';

const SECONDS_PER_HOUR = 3600;

interface Measured {
  readonly unit: ModelMeasure['unit'];
}

/** The number that a chart draws: durations in hours, everything else as it is. */
export function drawnValue(value: number, { unit }: Measured): number {
  return unit === 'seconds' ? value / SECONDS_PER_HOUR : value;
}

/** "1,234", "12.5 h". */
export function numberText(number: Measured & { readonly value: number }, { t, formats }: Texts): string {
  const value = formats.number(drawnValue(number.value, number));
  return number.unit === 'seconds' ? t('value.hours', { value }) : value;
}

/** "1,234", "12.5 h", or "–" for no value. */
export function valueText({ value }: ModelCell, { unit }: ModelMeasure, texts: Texts): string {
  return value === null ? texts.t('value.none') : numberText({ value, unit }, texts);
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

/** Only these add up: an average over everything is no total. */
const ADDED_UP: ReadonlySet<MeasureId> = new Set(['count', 'sum']);

/** What the number over all segments is called. */
export function totalText(
  { measure, totalsCount }: Pick<ChartModel, 'measure' | 'totalsCount'>,
  { t }: Texts,
): string {
  return ADDED_UP.has(measure.id) ? t(`table.total.${totalsCount}`) : t('table.overall');
}
