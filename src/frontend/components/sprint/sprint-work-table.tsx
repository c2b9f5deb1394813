import React from 'react';
import { DynamicTable, Text } from '@forge/react';
import { fieldKind } from '../../../core/field/registry';
import type { SprintReading } from '../../../core/sprint/read-sprint-work';
import { categoryJql } from '../../../core/sprint/sprint-jql';
import { WORK_CATEGORIES, type Work } from '../../../core/sprint/sprint-work';
import { numberText } from '../../../core/chart/number-text';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';
import { SegmentLink } from '../segment-link';

/** The sprint's work by status category: work items and, where the board estimates, the sum of their estimates. */
export function SprintWorkTable({ reading }: { readonly reading: SprintReading }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { jql: sprintJql, work, estimate } = reading;
  const unit = (estimate === null ? null : fieldKind(estimate)?.measuring?.unit) ?? 'number';

  /** Of nothing there is no share. */
  const share = (part: number, whole: number): string =>
    whole === 0 ? t('value.none') : formats.percent(part / whole);
  const row = (name: string, part: Work, jql: string) => ({
    key: name,
    cells: [
      {
        key: 'name',
        content: (
          <Text>
            <SegmentLink text={name} cell={{ jql, items: part.items }} />
          </Text>
        ),
      },
      { key: 'items', content: <Text align="end">{formats.number(part.items)}</Text> },
      { key: 'share', content: <Text align="end">{share(part.items, work.total.items)}</Text> },
      ...(estimate === null
        ? []
        : [
            {
              key: 'estimate',
              content: <Text align="end">{numberText({ value: part.estimate, unit }, texts)}</Text>,
            },
            {
              key: 'estimate-share',
              content: <Text align="end">{share(part.estimate, work.total.estimate)}</Text>,
            },
          ]),
    ],
  });

  return (
    <DynamicTable
      label={t('sprint.work')}
      head={{
        cells: [
          { key: 'name', content: t('sprint.work') },
          { key: 'items', content: headText(t('sprint.items')) },
          { key: 'share', content: headText(t('table.share')) },
          ...(estimate === null
            ? []
            : [
                { key: 'estimate', content: headText(estimate.name) },
                { key: 'estimate-share', content: headText(t('table.share')) },
              ]),
        ],
      }}
      rows={[
        ...WORK_CATEGORIES.map((category) =>
          row(t(`sprint.category.${category}`), work.categories[category], categoryJql(sprintJql, category)),
        ),
        row(t('sprint.total'), work.total, sprintJql),
      ]}
    />
  );
}
