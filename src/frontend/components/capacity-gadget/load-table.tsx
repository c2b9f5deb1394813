import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { ShortLoadTable } from '../capacity/short-load-table';
import { loadName } from './load-name';
import type { LoadViewProps } from './load-view-props';

/** A row of numbers for each load. */
export function LoadTable({ rows, unit }: LoadViewProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ShortLoadTable
      label={t('capacity.people')}
      head={t('capacity.column.person')}
      rows={rows.map((row) => ({
        name: loadName(row, texts),
        load: row.load,
        isBold: row.kind === 'team',
      }))}
      unit={unit}
    />
  );
}
