import React from 'react';
import { Heading, Inline, Stack, Text, User } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import type { QuestionControl } from '../../hooks/gadget/use-question';
import type { ChartReading } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import { ChartResult } from '../chart/chart-result';
import { Framed } from '../framed';

interface ChartPreviewProps {
  /** Null while the form is unfinished. */
  readonly config: ChartConfig | null;
  readonly chart: QuestionControl<ChartReading>;
}

/** The chart as it will be, with the author's own permissions. */
export function ChartPreview({ config, chart }: ChartPreviewProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Framed>
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
    </Framed>
  );
}
