import React from 'react';
import { Inline, Lozenge, ProgressBar, Stack, Text } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { Load } from '../../../core/capacity/load';
import { LEVEL_APPEARANCES } from '../../capacity/level-appearances';
import type { Texts } from '../../texts/texts';
import { figureContent } from './figure-content';

interface LoadCellsInput {
  readonly unit: CapacityUnit;
  readonly isBold: boolean;
  readonly texts: Texts;
}

interface Cell {
  readonly key: string;
  readonly content: React.JSX.Element;
}

/** The cells of a load, in the order of its columns. */
export function loadCells(load: Load, { unit, isBold, texts }: LoadCellsInput): readonly Cell[] {
  const { t, formats } = texts;
  const { total, remaining, allocated, balance, utilisation, level, work } = load;
  const count = (value: number | undefined): React.JSX.Element => (
    <Text align="end">{value === undefined ? t('value.none') : formats.number(value)}</Text>
  );
  const used = utilisation.value;
  return [
    ...Object.entries({ total, remaining, allocated, balance }).map(([key, one]) => ({
      key,
      content: figureContent(one, { unit, isBold, texts }),
    })),
    {
      key: 'utilisation',
      content: (
        <Stack space="space.050">
          <Inline space="space.100" alignBlock="center">
            <Lozenge appearance={LEVEL_APPEARANCES[level]}>{t(`capacity.level.${level}`)}</Lozenge>
            {used !== null && <Text>{formats.percent(used)}</Text>}
          </Inline>
          {used !== null && (
            <ProgressBar
              ariaLabel={t('capacity.column.utilisation')}
              value={Math.min(1, used)}
              appearance={level === 'over' ? 'default' : 'success'}
            />
          )}
        </Stack>
      ),
    },
    { key: 'open', content: count(work?.open) },
    { key: 'unestimated', content: count(work?.unestimated) },
    { key: 'done', content: count(work?.done) },
  ];
}
