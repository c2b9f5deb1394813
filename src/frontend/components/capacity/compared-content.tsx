import React from 'react';
import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { ComparedLoad } from '../../../core/capacity/load';
import { figureText } from '../../capacity/capacity-text';
import { LEVEL_APPEARANCES } from '../../capacity/level-appearances';
import type { Texts } from '../../texts/texts';

/** Capacity against work in one cell of a matrix. No component, as `figureContent`. */
export function comparedContent(
  load: ComparedLoad | null,
  { unit, texts }: { readonly unit: CapacityUnit; readonly texts: Texts },
): React.JSX.Element {
  const { t, formats } = texts;
  if (load === null) return <Text color="color.text.subtle">{t('value.none')}</Text>;
  const { level, utilisation, allocated, remaining, balance } = load;
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center">
        <Lozenge appearance={LEVEL_APPEARANCES[level]}>{t(`capacity.level.${level}`)}</Lozenge>
        <Text>
          {utilisation.value === null ? figureText(balance, unit, texts) : formats.percent(utilisation.value)}
        </Text>
      </Inline>
      <Text size="small" color="color.text.subtle">
        {t('capacity.allocated-of', {
          allocated: figureText(allocated, unit, texts),
          remaining: figureText(remaining, unit, texts),
        })}
      </Text>
    </Stack>
  );
}
