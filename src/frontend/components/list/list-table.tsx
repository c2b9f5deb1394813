import React from 'react';
import { DynamicTable } from '@forge/react';
import { isMeasurable } from '../../../core/field/registry';
import { listCell } from '../../../core/list/cell';
import { KEY_FIELD } from '../../../core/list/config';
import type { ListReading } from '../../list/read-list';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';
import { ListCellView } from './list-cell-view';

/** Percent of the table: room for a key in one line. */
const KEY_WIDTH = 15;

/** One page of work items: a row each, a column for each field. */
export function ListTable({ reading }: { readonly reading: ListReading }): React.JSX.Element {
  const { t } = useTexts();
  const { prepared, page } = reading;
  const { columns, timeZone } = prepared;
  return (
    <DynamicTable
      label={t('list.label')}
      head={{
        cells: columns.map((field) => ({
          key: field.id,
          ...(field.id === KEY_FIELD && columns.length > 1 ? { width: KEY_WIDTH } : {}),
          content: isMeasurable(field) ? headText(field.name) : field.name,
        })),
      }}
      rows={page.issues.map((issue) => ({
        key: issue.id,
        cells: columns.map((field) => ({
          key: field.id,
          content: <ListCellView cell={listCell(field, issue)} timeZone={timeZone} />,
        })),
      }))}
    />
  );
}
