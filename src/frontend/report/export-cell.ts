import type { FormulaType } from '../../core/formula/value';
import type { ColumnFormat, DurationUnit, ReportColumn } from '../../core/report/definition';
import type { TableCell } from '../../core/table/table';
import type { ShownCell } from './cell-of';
import { cellWords } from './cell-words';
import { durationIn, type WordsContext } from './value-words';

/** What the words of exported cells depend on. */
export interface ExportContext extends WordsContext {
  readonly nameOf: (accountId: string) => string;
}

type ExportUnit = Exclude<DurationUnit, 'mixed'>;

/** The one unit that a column of durations has in a file, where numbers stay numbers. */
export function exportUnit({ format }: Pick<ReportColumn, 'format'>): ExportUnit {
  return format.kind === 'duration' && format.unit !== 'mixed' ? format.unit : 'hours';
}

/** A number as a file has it: durations in the column's unit, dates as dates, moments as the report's own clock shows them. */
export function exportNumber(
  value: number | null,
  { type, column }: { readonly type: FormulaType; readonly column: Pick<ReportColumn, 'format'> },
  context: ExportContext,
): TableCell {
  if (value === null) return null;
  if (type === 'duration') return durationIn(value, exportUnit(column), context.timeTracking);
  if (type === 'date') return { day: Math.round(value) };
  return type === 'moment' ? context.zone.wallClockAt(value).text : value;
}

/** A cell as a file has it; null for no value. */
export function exportCell(
  cell: ShownCell,
  { type, column }: { readonly type: FormulaType; readonly column: { readonly format: ColumnFormat } },
  context: ExportContext,
): TableCell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'coming':
    case 'gone':
      return context.texts.t('report.run.gone');
    case 'number': {
      const own = cell.unit === 'seconds' ? 'duration' : 'number';
      return exportNumber(cell.value, { type: own, column }, context);
    }
    case 'moment':
      return exportNumber(cell.at, { type: cell.of === 'date' ? 'date' : 'moment', column }, context);
    default:
      return cellWords(cell, { type, format: column.format }, context);
  }
}
