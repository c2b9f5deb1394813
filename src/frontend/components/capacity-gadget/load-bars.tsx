import React from 'react';
import { Inline, Lozenge, ProgressBar, Stack, Text } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import { figureText } from '../../capacity/capacity-text';
import { LEVEL_APPEARANCES } from '../../capacity/level-appearances';
import { useTexts } from '../../texts/text-provider';
import { loadName } from './load-name';
import type { LoadViewProps } from './load-view-props';
import type { SubjectLoad } from './subject-loads';

/** A bar for each row: how much of what remains is taken. */
export function LoadBars({ rows, unit }: LoadViewProps): React.JSX.Element {
  return (
    <Stack space="space.200">
      {/* By their places, as `rowsByPlace` has it: people may change theirs. */}
      {rows.map((row, place) => (
        <LoadBar key={place} row={row} unit={unit} />
      ))}
    </Stack>
  );
}

interface LoadBarProps {
  readonly row: SubjectLoad;
  readonly unit: CapacityUnit;
}

function LoadBar({ row, unit }: LoadBarProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { remaining, allocated, utilisation, level } = row.load;
  const hasPlan = row.kind === 'person' || row.kind === 'team';
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        {loadName(row, texts)}
        <Inline space="space.100" alignBlock="center">
          <Text>
            {hasPlan
              ? t('capacity.gadget.taken', {
                  allocated: figureText(allocated, unit, texts),
                  remaining: figureText(remaining, unit, texts),
                })
              : figureText(allocated, unit, texts)}
          </Text>
          {hasPlan && <Lozenge appearance={LEVEL_APPEARANCES[level]}>{t(`capacity.level.${level}`)}</Lozenge>}
        </Inline>
      </Inline>
      {utilisation.value !== null && (
        <ProgressBar
          ariaLabel={t('capacity.gadget.bar', { share: formats.percent(utilisation.value) })}
          value={Math.min(1, utilisation.value)}
          appearance={level === 'over' ? 'default' : 'success'}
        />
      )}
    </Stack>
  );
}
