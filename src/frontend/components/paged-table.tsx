import React from 'react';
import { DynamicTable } from '@forge/react';
import { useTexts } from '../texts/text-provider';
import { rowsByPlace, type Line } from './rows-by-place';

/** More rows than this make a gadget too tall for a dashboard. */
const ROWS_PER_PAGE = 25;

interface PagedTableProps {
  readonly label: string;
  /** Stands above it where a table has to be told from others. */
  readonly caption?: string;
  readonly head: NonNullable<React.ComponentProps<typeof DynamicTable>['head']>;
  readonly rows: readonly Line[];
  /** The total, and what goes with it. */
  readonly totals?: readonly Line[];
}

/** A table with its totals at the end; a long one is paged, and its totals come first so that they are on the first page. */
export function PagedTable({ rows, totals = [], ...common }: PagedTableProps): React.JSX.Element {
  const { t } = useTexts();
  if (rows.length <= ROWS_PER_PAGE) {
    return <DynamicTable {...common} rows={rowsByPlace([...rows, ...totals])} />;
  }
  return (
    <DynamicTable
      {...common}
      rows={rowsByPlace([...totals, ...rows])}
      rowsPerPage={ROWS_PER_PAGE}
      paginationi18n={{ prev: t('table.previous'), next: t('table.next'), label: t('table.pages') }}
    />
  );
}
