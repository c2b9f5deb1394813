import type { PivotAxisEntry, ReportLevel, ResultMeasure } from '../../core/report/result';
import type { Texts } from '../texts/texts';
import { groupText } from '../../core/report/words/group-text';

/** An entry of an axis: the names of its segments, the outermost first; empty for the only entry of an axis without groups. */
export function entryText(
  { segments }: PivotAxisEntry,
  levels: readonly ReportLevel[],
  texts: Texts,
): string {
  return segments
    .flatMap((segment, at) => {
      const level = levels[at];
      return level === undefined ? [] : [groupText(segment, level, texts)];
    })
    .join(' › ');
}

export function pivotMeasureText({ measure, name }: ResultMeasure, { t }: Texts): string {
  return name === null
    ? t('measure.count')
    : t('report.pivot.measure', { name, aggregate: t(`report.aggregate.${measure.aggregate}`) });
}

/** What stands above a column: the entry, and the measure where there are several. */
export function pivotColumnText(
  entry: string,
  measure: ResultMeasure,
  { measures, texts }: { readonly measures: readonly ResultMeasure[]; readonly texts: Texts },
): string {
  if (entry === '') return pivotMeasureText(measure, texts);
  return measures.length === 1
    ? entry
    : texts.t('report.pivot.column', { entry, measure: pivotMeasureText(measure, texts) });
}
