import React from 'react';
import { DynamicTable } from '@forge/react';
import { useTexts } from '../texts/text-provider';

/** More rows than this make a gadget too tall for a dashboard. */
const ROWS_PER_PAGE = 25;

type Rows = NonNullable<React.ComponentProps<typeof DynamicTable>['rows']>;

interface PagedTableProps {
  readonly label: string;
  /** Stands above it where a table has to be told from others. */
  readonly caption?: string;
  readonly head: NonNullable<React.ComponentProps<typeof DynamicTable>['head']>;
  readonly rows: Rows;
  readonly total: Rows[number] | null;
  /** Go with the total. */
  readonly lines?: Rows;
}

/** A table with its total at the end; a long one is paged, and its total comes first so that it is on the first page. */
export function PagedTable({
  label,
  caption,
  head,
  rows,
  total,
  lines = [],
}: PagedTableProps): React.JSX.Element {
  const { t } = useTexts();
  const last = total === null ? lines : [total, ...lines];
  const common = { label, head, ...(caption === undefined ? {} : { caption }) };
  if (rows.length <= ROWS_PER_PAGE) return <DynamicTable {...common} rows={[...rows, ...last]} />;
  return (
    <DynamicTable
      {...common}
      rows={[...last, ...rows]}
      rowsPerPage={ROWS_PER_PAGE}
      paginationi18n={{ prev: t('table.previous'), next: t('table.next'), label: t('table.pages') }}
    />
  );
}
