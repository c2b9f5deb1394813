import type { MeasureId } from '../../core/chart/config';
import type { ChartModel, ModelCell, ModelMeasure } from '../../core/chart/model';
import { numberText } from '../../core/chart/number-text';
import type { Texts } from '../texts/texts';

/** "1,234", "12.5 h", or "–" for no value. */
export function valueText({ value }: ModelCell, measure: ModelMeasure, texts: Texts): string {
  return value === null ? texts.t('value.none') : numberText({ ...measure, value }, texts);
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

/** Only these add up: an average over everything is no total. */
const ADDED_UP: ReadonlySet<MeasureId> = new Set(['count', 'sum']);

/** What the number over all segments is called. */
export function totalText(
  { measure, totalsCount }: Pick<ChartModel, 'measure' | 'totalsCount'>,
  { t }: Texts,
): string {
  // Rows that each hold those before them add up to more than the total.
  const addsUp = ADDED_UP.has(measure.id) && measure.after !== 'cumulative';
  return addsUp ? t(`table.total.${totalsCount}`) : t('table.overall');
}
