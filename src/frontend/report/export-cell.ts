import type { FormulaType } from '../../core/formula/value';
import type { ColumnFormat } from '../../core/report/definition';
import { exportNumber } from '../../core/report/words/export-number';
import type { TableCell } from '../../core/table/table';
import type { ShownCell } from './cell-of';
import { cellWords } from './cell-words';
import type { WordsContext } from './words-context';

/** What the words of exported cells depend on. */
export interface ExportContext extends WordsContext {
  readonly nameOf: (accountId: string) => string;
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
