import React from 'react';
import { Inline, Text } from '@forge/react';
import type { ChartModel } from '../../core/chart/model';
import { segmentText } from '../chart/segment-text';
import { measureText, shareText, totalText, valueText } from '../chart/value-text';
import { useTexts } from '../texts/text-provider';
import { headText } from './head-text';
import { PagedTable } from './paged-table';
import { SegmentLink } from './segment-link';
import { Swatch } from './swatch';

/** The same numbers as the chart, one row a segment: its legend, and its accessible form. */
export function SegmentTable({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const fieldName = model.rowField?.name ?? t('table.segment');
  const rows = model.rows.map((segment, index) => {
    const cell = model.rowTotals[index];
    const name = segmentText(segment.label, texts);
    const key = `segment-${String(index)}`;
    if (cell === undefined) return { key, cells: [{ key: 'segment', content: name }] };
    return {
      key,
      cells: [
        {
          key: 'segment',
          content: (
            <Inline space="space.100" alignBlock="center">
              <Swatch color={segment.color} />
              <Text>
                <SegmentLink text={name} cell={cell} />
              </Text>
            </Inline>
          ),
        },
        { key: 'value', content: <Text align="end">{valueText(cell, model.measure, texts)}</Text> },
        { key: 'share', content: <Text align="end">{shareText(cell, texts)}</Text> },
      ],
    };
  });
  const total = {
    key: 'total',
    cells: [
      {
        key: 'segment',
        content: (
          <Text weight="bold">
            <SegmentLink text={totalText(model, texts)} cell={model.grandTotal} />
          </Text>
        ),
      },
      {
        key: 'value',
        content: (
          <Text align="end" weight="bold">
            {valueText(model.grandTotal, model.measure, texts)}
          </Text>
        ),
      },
      { key: 'share', content: <Text align="end">{shareText(model.grandTotal, texts)}</Text> },
    ],
  };
  return (
    <PagedTable
      label={t('table.label', { measure: measureText(model.measure, texts), field: fieldName })}
      head={{
        cells: [
          { key: 'segment', content: fieldName },
          { key: 'value', content: headText(measureText(model.measure, texts)) },
          { key: 'share', content: headText(t('table.share')) },
        ],
      }}
      rows={rows}
      total={total}
    />
  );
}
