import React from 'react';
import { Box, Heading, Lozenge, Stack, Text, xcss } from '@forge/react';

import { figureText, reasonText } from '../../capacity/capacity-text';
import { LEVEL_APPEARANCES } from '../../capacity/level-appearances';
import { useTexts } from '../../texts/text-provider';
import { loadName } from './load-name';
import type { LoadViewProps } from './load-view-props';

const padded = xcss({ paddingBlock: 'space.200' });

/** One number of the last row, which is the team or the person that is asked for, or why there is none. */
export function LoadNumber({ rows, unit, figure: name }: LoadViewProps): React.JSX.Element | null {
  const texts = useTexts();
  const { t, formats } = texts;
  const row = rows.at(-1);
  if (row === undefined) return null;
  const { load } = row;
  const figure = load[name];
  const text =
    name === 'utilisation' && figure.value !== null
      ? formats.percent(figure.value)
      : figureText(figure, unit, texts);
  const reason = reasonText(figure, texts);
  return (
    <Box xcss={padded}>
      <Stack alignInline="center" space="space.100">
        {loadName(row, texts)}
        <Heading size="xxlarge" as="div">
          {text}
        </Heading>
        <Text color="color.text.subtle">{reason ?? t(`capacity.gadget.figure.${name}`)}</Text>
        <Lozenge appearance={LEVEL_APPEARANCES[load.level]}>{t(`capacity.level.${load.level}`)}</Lozenge>
      </Stack>
    </Box>
  );
}
