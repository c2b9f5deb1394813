import React from 'react';
import { Box, Heading, Inline, Stack, Text, User, xcss } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import type { QuestionControl } from '../../hooks/use-question';
import type { ChartReading } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import { ChartResult } from '../chart-result';

interface ChartPreviewProps {
  /** Null while the form is unfinished. */
  readonly config: ChartConfig | null;
  readonly chart: QuestionControl<ChartReading>;
}

const framed = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.200',
});

/** The chart as it will be, with the author's own permissions. */
export function ChartPreview({ config, chart }: ChartPreviewProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={framed}>
      <Stack space="space.150">
        <Heading size="small" as="h3">
          {t('preview.title')}
        </Heading>
        {chart.reading !== null && (
          <Inline space="space.050" alignBlock="center" shouldWrap>
            <Text color="color.text.subtle">{t('preview.viewer')}</Text>
            <User accountId={chart.reading.prepared.accountId} />
            <Text color="color.text.subtle">{t('preview.others')}</Text>
          </Inline>
        )}
        {config === null ? (
          <Text>{t('preview.unfinished')}</Text>
        ) : (
          <ChartResult config={config} chart={chart} />
        )}
      </Stack>
    </Box>
  );
}
