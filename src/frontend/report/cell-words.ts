import type { FormulaType } from '../../core/formula/value';
import type { ReportCell } from '../../core/report/cell';
import type { ColumnFormat } from '../../core/report/definition';
import { valueWords } from '../../core/report/words/value-words';
import type { WordsContext } from './words-context';

/** How a column writes its cells. */
export interface CellFormat {
  readonly type: FormulaType;
  readonly format: ColumnFormat;
}

/** A cell in words: what stands in it for those who read it elsewhere. Empty for no value. `nameOf` names people. */
export function cellWords(
  cell: ReportCell,
  format: CellFormat,
  context: WordsContext & { readonly nameOf: (accountId: string) => string },
): string {
  const { t } = context.texts;
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'unreadable':
      return t('list.unreadable');
    case 'text':
      return cell.text;
    case 'work-item':
      return cell.summary === null
        ? cell.key
        : t('list.other-work-item', { key: cell.key, summary: cell.summary });
    case 'status':
      return cell.name;
    case 'people':
      return cell.accountIds.map(context.nameOf).join(', ');
    case 'tags':
      return cell.tags.join(', ');
    case 'boolean':
      return valueWords(cell.value ? 1 : 0, { ...format, type: 'boolean' }, context);
    case 'number':
      return valueWords(cell.value, numberFormat(cell, format), context);
    case 'moment':
      return valueWords(cell.at, { ...format, type: cell.of === 'date' ? 'date' : 'moment' }, context);
  }
}

/** What a column of numbers writes, whether a field or a formula gives them. */
export function numberFormat(
  { unit }: { readonly unit: 'number' | 'seconds' },
  { format }: CellFormat,
): CellFormat {
  return { type: unit === 'seconds' ? 'duration' : 'number', format };
}
