import React from 'react';
import { DynamicTable, Inline, Text } from '@forge/react';
import type { ChartModel } from '../../core/chart/model';
import { segmentText } from '../chart/segment-text';
import { measureText, shareText, valueText } from '../chart/value-text';
import { useTexts } from '../texts/text-provider';
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
    if (cell === undefined) return { key: segment.key, cells: [{ key: 'segment', content: name }] };
    return {
      key: segment.key,
      cells: [
        {
          key: 'segment',
          content: (
            <Inline space="space.100" alignBlock="center">
              <Swatch color={segment.color} />
              <SegmentLink text={name} jql={cell.jql} />
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
            <SegmentLink text={t(`table.total.${model.totalsCount}`)} jql={model.grandTotal.jql} />
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
    <DynamicTable
      label={t('table.label', { measure: measureText(model.measure, texts), field: fieldName })}
      head={{
        cells: [
          { key: 'segment', content: fieldName },
          { key: 'value', content: <Text align="end">{measureText(model.measure, texts)}</Text> },
          { key: 'share', content: <Text align="end">{t('table.share')}</Text> },
        ],
      }}
      rows={[...rows, total]}
    />
  );
}
