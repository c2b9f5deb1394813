import type { FormulaType } from '../../formula/value';
import type { TableCell } from '../../table/table';
import type { TextsOf } from '../../text/texts-of';
import type { ReportColumn } from '../definition';
import type { ShownColumn } from '../shown-columns';
import { durationIn, type PlainUnit, type ValueContext } from './value-words';

export type ExportTexts = TextsOf<'report.export.with-unit' | `report.unit.${PlainUnit}`>;

/** The one unit that a column of durations has in a file, where numbers stay numbers. */
export function exportUnit({ format }: Pick<ReportColumn, 'format'>): PlainUnit {
  return format.kind === 'duration' && format.unit !== 'mixed' ? format.unit : 'hours';
}

/** A number as a file has it: durations in the column's unit, dates as dates, moments as the report's own clock shows them. */
export function exportNumber(
  value: number | null,
  { type, column }: { readonly type: FormulaType; readonly column: Pick<ReportColumn, 'format'> },
  context: Pick<ValueContext, 'timeTracking' | 'zone'>,
): TableCell {
  if (value === null) return null;
  if (type === 'duration') return durationIn(value, exportUnit(column), context.timeTracking);
  if (type === 'date') return { day: Math.round(value) };
  return type === 'moment' ? context.zone.wallClockAt(value).text : value;
}

/** What stands above a column; numbers have lost their units, so that it says them. */
export function exportTitle(
  { title, type, column }: Pick<ShownColumn, 'title' | 'type' | 'column'>,
  { t }: ExportTexts,
): string {
  return type === 'duration'
    ? t('report.export.with-unit', { title, unit: t(`report.unit.${exportUnit(column)}`) })
    : title;
}
