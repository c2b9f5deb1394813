import React from 'react';
import { Box, DynamicTable, Inline, Text, xcss } from '@forge/react';
import type { ChartModel, ModelCell } from '../../core/chart/model';
import { segmentText } from '../chart/segment-text';
import { measureText, valueText } from '../chart/value-text';
import { useTexts } from '../texts/text-provider';
import { SegmentLink } from './segment-link';
import { Swatch } from './swatch';

const COLUMN_WIDTH_PX = 110;
const scrolling = xcss({ overflowX: 'auto' });

/** One field by another: rows are the Chart By segments, columns the Group By segments, with totals of both. */
export function CrossTable({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const number = (cell: ModelCell | undefined): React.JSX.Element => (
    <Text align="end">
      {cell === undefined ? (
        t('value.none')
      ) : (
        <SegmentLink
          text={valueText(cell, model.measure, texts)}
          jql={cell.value === null ? null : cell.jql}
        />
      )}
    </Text>
  );
  const totalName = t(`table.total.${model.totalsCount}`);
  const head = [
    { key: 'row', content: model.rowField?.name ?? t('table.segment') },
    ...model.columns.map((column) => ({
      key: column.key,
      content: (
        <Inline space="space.050" alignBlock="center" alignInline="end">
          <Swatch color={column.color} />
          {segmentText(column.label, texts)}
        </Inline>
      ),
    })),
    { key: 'total', content: <Text align="end">{totalName}</Text> },
  ];
  const rows = model.rows.map((row, index) => ({
    key: row.key,
    cells: [
      { key: 'row', content: segmentText(row.label, texts) },
      ...model.columns.map((column, place) => ({
        key: column.key,
        content: number(model.cells[index]?.[place]),
      })),
      { key: 'total', content: number(model.rowTotals[index]) },
    ],
  }));
  const totals = {
    key: 'total',
    cells: [
      {
        key: 'row',
        content: <Text weight="bold">{totalName}</Text>,
      },
      ...model.columns.map((column, place) => ({
        key: column.key,
        content: number(model.columnTotals[place]),
      })),
      { key: 'total', content: number(model.grandTotal) },
    ],
  };
  return (
    <Box xcss={scrolling}>
      <Box xcss={xcss({ minWidth: `${String((model.columns.length + 2) * COLUMN_WIDTH_PX)}px` })}>
        <DynamicTable
          label={t('table.cross-label', {
            measure: measureText(model.measure, texts),
            rows: model.rowField?.name ?? '',
            columns: model.columnField?.name ?? '',
          })}
          head={{ cells: head }}
          rows={[...rows, totals]}
        />
      </Box>
    </Box>
  );
}
