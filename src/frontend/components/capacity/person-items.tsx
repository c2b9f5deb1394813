import React from 'react';
import { DynamicTable, Link, Lozenge, Text } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { JudgedItem } from '../../../core/capacity/judge-items';
import { amountText } from '../../capacity/capacity-text';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';
import { rowsByPlace } from '../rows-by-place';

interface PersonItemsProps {
  readonly items: readonly JudgedItem[];
  readonly unit: CapacityUnit;
}

const CATEGORIES = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

/** Work items with their estimates, and why some of them do not count. */
export function PersonItems({ items, unit }: PersonItemsProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  return (
    <DynamicTable
      label={t('capacity.items')}
      caption={t('capacity.items')}
      head={{
        cells: [
          { key: 'key', content: t('capacity.column.item') },
          { key: 'category', content: t('sprint.work') },
          { key: 'estimate', content: headText(t('capacity.column.estimate')) },
          { key: 'counted', content: t('capacity.column.counted') },
        ],
      }}
      rows={rowsByPlace(
        items.map(({ item, leftOut }) => ({
          cells: [
            {
              key: 'key',
              content: (
                <Link href={`/browse/${item.key}`} openNewTab>
                  {`${item.key} ${item.summary}`}
                </Link>
              ),
            },
            {
              key: 'category',
              content: (
                <Lozenge appearance={CATEGORIES[item.category]}>
                  {t(`sprint.category.${item.category}`)}
                </Lozenge>
              ),
            },
            {
              key: 'estimate',
              content: (
                <Text align="end">
                  {item.estimate === null ? t('value.none') : amountText(item.estimate, unit, texts)}
                </Text>
              ),
            },
            {
              key: 'counted',
              content: (
                <Text>{leftOut === null ? t('capacity.counts') : t(`capacity.left-out.${leftOut}`)}</Text>
              ),
            },
          ],
        })),
      )}
    />
  );
}
