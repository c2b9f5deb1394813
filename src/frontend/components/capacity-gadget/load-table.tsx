import React from 'react';
import { DynamicTable } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { loadCells } from '../capacity/load-cells';
import { headText } from '../head-text';
import { loadName } from './load-name';
import type { LoadViewProps } from './load-view-props';

/** A dashboard's column has no room for all of them; the capacity page does. */
const COLUMNS = ['remaining', 'allocated', 'balance', 'utilisation'] as const;
const SHOWN: ReadonlySet<string> = new Set(COLUMNS);

/** A row of numbers for each load. */
export function LoadTable({ rows, unit }: LoadViewProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  return (
    <DynamicTable
      label={t('capacity.people')}
      head={{
        cells: [
          { key: 'person', content: t('capacity.column.person') },
          ...COLUMNS.map((column) => ({
            key: column,
            content:
              column === 'utilisation'
                ? t(`capacity.column.${column}`)
                : headText(t(`capacity.column.${column}`)),
          })),
        ],
      }}
      rows={rows.map((row) => ({
        key: row.accountId ?? row.kind,
        cells: [
          { key: 'person', content: loadName(row, texts) },
          ...loadCells(row.load, { unit, isBold: row.kind === 'team', texts }).filter(({ key }) =>
            SHOWN.has(key),
          ),
        ],
      }))}
    />
  );
}
