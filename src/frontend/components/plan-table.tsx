import React from 'react';
import { DynamicTable, Text } from '@forge/react';
import { useTexts } from '../texts/text-provider';
import { headText } from './head-text';

interface Labelled<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

interface PlanTableProps<Row extends string, Column extends string> {
  readonly label: string;
  readonly rows: readonly Labelled<Row>[];
  readonly columns: readonly Labelled<Column>[];
  readonly count: (row: Row, column: Column) => number;
}

/** What an import would do, in numbers: sorts of record by what becomes of them. */
export function PlanTable<Row extends string, Column extends string>({
  label,
  rows,
  columns,
  count,
}: PlanTableProps<Row, Column>): React.JSX.Element {
  const { t, formats } = useTexts();
  return (
    <DynamicTable
      label={label}
      head={{
        cells: [
          { key: 'name', content: t('transfer.record') },
          ...columns.map((column) => ({ key: column.key, content: headText(column.label) })),
        ],
      }}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          { key: 'name', content: <Text>{row.label}</Text> },
          ...columns.map((column) => ({
            key: column.key,
            content: <Text align="end">{formats.number(count(row.key, column.key))}</Text>,
          })),
        ],
      }))}
    />
  );
}
