import React from 'react';
import { isListable } from '../../../../core/list/cell';
import { COLUMNS_MAX } from '../../../../core/report/definition-schema';
import { newColumn } from '../../../report/column-draft';
import { changeEntry } from '../../../report/entry-list';
import { useTexts } from '../../../texts/text-provider';
import { AddOperand } from './add-operand';
import { columnTitle } from './column-options';
import { ColumnSettings } from './column-settings';
import { EntriesPart } from './entries-part';
import { newId } from './new-id';
import type { ReportPartProps } from './report-part';

/** The columns of the report, from left to right. */
export function ColumnsPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = form;
  return (
    <EntriesPart
      label={t('report.editor.columns')}
      help={t('report.editor.columns.help')}
      empty={t('report.editor.columns.none')}
      entries={draft.columns}
      onChange={(update) => {
        change(({ columns }) => ({ columns: update(columns) }));
      }}
      choice={choice}
      titleOf={(column) => columnTitle(column, form)}
      noteOf={({ isHidden, groupAggregate, totalAggregate }) =>
        [
          ...(isHidden ? [t('report.editor.hidden.short')] : []),
          ...[...new Set([groupAggregate, totalAggregate])]
            .filter((aggregate) => aggregate !== null)
            .map((aggregate) => t(`report.aggregate.${aggregate}`)),
        ].join(' · ')
      }
      isFaulty={(id) => form.isFaulty(`columns.${id}`)}
      copy={(column) => ({ ...column, id: newId() })}
      max={COLUMNS_MAX}
      add={
        <AddOperand
          form={form}
          id="add-column"
          label={t('report.editor.columns.add')}
          isOffered={isListable}
          onAdd={(of) => {
            const column = newColumn(newId(), of);
            change(({ columns }) => ({ columns: [...columns, column] }));
            choice.select(column.id);
          }}
          error={form.faultAt('columns')}
        />
      }
      settings={(column) => (
        <ColumnSettings
          form={form}
          column={column}
          onChange={(changed) => {
            change(({ columns }) => ({ columns: changeEntry(columns, column.id, changed) }));
          }}
        />
      )}
    />
  );
}
