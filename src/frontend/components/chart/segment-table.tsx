import React from 'react';
import { Inline, Text } from '@forge/react';
import type { LegendColumn } from '../../../core/chart/config';
import type { ChartModel, ModelCell } from '../../../core/chart/model';
import { levelLines } from '../../chart/line-text';
import { segmentText } from '../../../core/chart/segment-text';
import { measureText } from '../../chart/measure-text';
import { shareText, totalText, valueText } from '../../chart/value-text';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { headText } from '../head-text';
import { PagedTable } from '../paged-table';
import { SegmentLink } from '../segment-link';
import { Swatch } from '../swatch';

interface LegendEntry {
  readonly head: (model: ChartModel, texts: Texts) => string;
  readonly text: (cell: ModelCell, model: ChartModel, texts: Texts) => string;
}

const LEGEND: Readonly<Record<LegendColumn, LegendEntry>> = {
  value: {
    head: ({ measure }, texts) => measureText(measure, texts),
    text: (cell, { measure }, texts) => valueText(cell, measure, texts),
  },
  share: {
    head: (_, { t }) => t('table.share'),
    text: (cell, _, texts) => shareText(cell, texts),
  },
  items: {
    head: (_, { t }) => t('measure.count'),
    text: ({ items }, _, { formats }) => formats.number(items),
  },
};

/** The same numbers as the chart, one row a segment: its legend, and its accessible form. */
export function SegmentTable({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const fieldName = model.rowField?.name ?? t('table.segment');
  const rows = model.rows.map((segment, index) => {
    const cell = model.rowTotals[index];
    const name = segmentText(segment.label, texts);
    if (cell === undefined) return { cells: [{ key: 'segment', content: name }] };
    return {
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
        ...model.legend.map((column) => ({
          key: column,
          content: <Text align="end">{LEGEND[column].text(cell, model, texts)}</Text>,
        })),
      ],
    };
  });
  const total = {
    cells: [
      {
        key: 'segment',
        content: (
          <Text weight="bold">
            <SegmentLink text={totalText(model, texts)} cell={model.grandTotal} />
          </Text>
        ),
      },
      ...model.legend.map((column) => ({
        key: column,
        content: (
          <Text align="end" weight="bold">
            {LEGEND[column].text(model.grandTotal, model, texts)}
          </Text>
        ),
      })),
    ],
  };
  return (
    <PagedTable
      label={t('table.label', { measure: measureText(model.measure, texts), field: fieldName })}
      head={{
        cells: [
          { key: 'segment', content: fieldName },
          ...model.legend.map((column) => ({
            key: column,
            content: headText(LEGEND[column].head(model, texts)),
          })),
        ],
      }}
      rows={rows}
      totals={[
        total,
        ...(model.legend.includes('value') ? levelLines(model, texts) : []).map(({ name, text }) => ({
          cells: [
            { key: 'segment', content: name },
            ...model.legend.map((column) => ({
              key: column,
              content: column === 'value' ? <Text align="end">{text}</Text> : '',
            })),
          ],
        })),
      ]}
    />
  );
}
