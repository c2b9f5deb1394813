import React from 'react';
import { Heading, Inline, Stack, Text } from '@forge/react';
import type { ReportDefinition } from '../../../../core/report/definition';
import { useTexts } from '../../../texts/text-provider';
import { Framed } from '../../framed';
import { ReportView } from '../run/report-view';

interface ReportPreviewProps {
  readonly name: string;
  /** The last that could be read; null before there is one. */
  readonly definition: ReportDefinition | null;
  /** Whether what stands in the editor cannot be shown. */
  readonly isStale: boolean;
}

/** Enough to see what a report will look like, and read in two requests. */
const SAMPLE = 200;

/** What the report shows of its first work items, while it is being built. */
export function ReportPreview({ name, definition, isStale }: ReportPreviewProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Framed>
      <Stack space="space.150">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading size="small" as="h3">
            {t('report.preview')}
          </Heading>
          {definition !== null && (
            <Text color="color.text.subtle">{t('report.preview.sample', { count: SAMPLE })}</Text>
          )}
          {definition !== null && isStale && (
            <Text color="color.text.warning">{t('report.preview.stale')}</Text>
          )}
        </Inline>
        {definition === null ? (
          <Text>{t('report.preview.none')}</Text>
        ) : (
          <ReportView {...{ name, definition }} overlay={null} sample={SAMPLE} />
        )}
      </Stack>
    </Framed>
  );
}
