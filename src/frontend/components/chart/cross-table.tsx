import React from 'react';
import { Inline, Text } from '@forge/react';
import type { ChartModel, ModelCell } from '../../../core/chart/model';
import { columnWidths } from '../../chart/column-widths';
import { levelLines } from '../../chart/line-text';
import { segmentText } from '../../../core/chart/segment-text';
import { measureText } from '../../chart/measure-text';
import { shownTotals } from '../../chart/shown-totals';
import { totalText, valueText } from '../../chart/value-text';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';
import { PagedTable } from '../paged-table';
import { Scrolling } from '../scrolling';
import { SegmentLink } from '../segment-link';
import { Swatch } from '../swatch';

const columnKey = (place: number): string => `column-${String(place)}`;

/** One field by another: rows are the Chart By segments, columns the Group By segments, with totals of both. */
export function CrossTable({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const number = (cell: ModelCell | undefined): React.JSX.Element => (
    <Text align="end">
      {cell === undefined ? (
        t('value.none')
      ) : (
        <SegmentLink text={valueText(cell, model.measure, texts)} cell={cell} />
      )}
    </Text>
  );
  const totalName = totalText(model, texts);
  const totals = shownTotals(model);
  const ofRows = <T,>(total: T): readonly T[] => (totals.ofRows ? [total] : []);
  const rowName = model.rowField?.name ?? t('table.source');
  const { totalPx, percents } = columnWidths([
    [rowName, ...model.rows.map(({ label }) => segmentText(label, texts))],
    ...model.columns.map(({ label }) => [segmentText(label, texts)]),
    ...ofRows([totalName]),
  ]);
  const head = [
    { key: 'row', content: rowName, width: percents[0] ?? 0 },
    ...model.columns.map((column, place) => ({
      key: columnKey(place),
      width: percents[place + 1] ?? 0,
      content: (
        <Inline space="space.050" alignBlock="center" alignInline="end">
          <Swatch color={column.color} />
          <Text size="small">{segmentText(column.label, texts)}</Text>
        </Inline>
      ),
    })),
    ...ofRows({ key: 'total', content: headText(totalName), width: percents.at(-1) ?? 0 }),
  ];
  const rows = model.rows.map((row, index) => ({
    cells: [
      { key: 'row', content: segmentText(row.label, texts) },
      ...model.columns.map((_, place) => ({
        key: columnKey(place),
        content: number(model.cells[index]?.[place]),
      })),
      ...ofRows({ key: 'total', content: number(model.rowTotals[index]) }),
    ],
  }));
  const total = {
    cells: [
      {
        key: 'row',
        content: <Text weight="bold">{totalName}</Text>,
      },
      ...model.columns.map((_, place) => ({
        key: columnKey(place),
        content: number(model.columnTotals[place]),
      })),
      ...ofRows({ key: 'total', content: number(model.grandTotal) }),
    ],
  };
  return (
    <Scrolling minPx={totalPx}>
      <PagedTable
        label={t('table.cross-label', {
          measure: measureText(model.measure, texts),
          rows: model.rowField?.name ?? t('table.source'),
          columns: model.columnField?.name ?? t('table.source'),
        })}
        head={{ cells: head }}
        rows={rows}
        totals={[
          ...(totals.ofColumns ? [total] : []),
          ...levelLines(model, texts).map(({ name, text, column }) => ({
            cells: [
              { key: 'row', content: name },
              ...model.columns.map((_, place) => ({
                key: columnKey(place),
                content: column === null || column === place ? <Text align="end">{text}</Text> : '',
              })),
              ...ofRows({ key: 'total', content: '' }),
            ],
          })),
        ]}
      />
    </Scrolling>
  );
}
