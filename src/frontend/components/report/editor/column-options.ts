import type { ColumnDraft } from '../../../report/column-draft';
import type { Option } from '../../../form/option';
import type { Translate } from '../../../texts/translate';
import type { ReportForm } from './report-form';

/** Columns of the report to choose from, as they are called there, with what they show for groups. */
export function columnOptions(
  form: ReportForm,
  t: Translate,
  holds: (column: ColumnDraft) => boolean,
): readonly Option[] {
  return form.draft.columns.filter(holds).map((column) => {
    const name = columnTitle(column, form);
    const { groupAggregate } = column;
    return {
      value: column.id,
      label:
        groupAggregate === null
          ? name
          : t('report.editor.column.option', { name, aggregate: t(`report.aggregate.${groupAggregate}`) }),
    };
  });
}

/** Its own header, or the name of what it shows. */
export function columnTitle({ header, of }: ColumnDraft, { nameOf }: ReportForm): string {
  return header.trim() === '' ? nameOf(of) : header.trim();
}
