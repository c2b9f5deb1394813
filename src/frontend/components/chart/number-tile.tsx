import React from 'react';
import { Box, Heading, Stack, Text, xcss } from '@forge/react';
import type { ChartModel } from '../../../core/chart/model';
import { measureText } from '../../chart/measure-text';
import { valueText } from '../../chart/value-text';
import { useTexts } from '../../texts/text-provider';
import { SegmentLink } from '../segment-link';

const padded = xcss({ paddingBlock: 'space.300' });

/** One number, large, with what it measures below. */
export function NumberTile({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  return (
    <Box xcss={padded}>
      <Stack alignInline="center" space="space.100">
        <Heading size="xxlarge" as="div">
          {valueText(model.grandTotal, model.measure, texts)}
        </Heading>
        <Text color="color.text.subtle">
          <SegmentLink text={measureText(model.measure, texts)} cell={model.grandTotal} />
        </Text>
      </Stack>
    </Box>
  );
}
