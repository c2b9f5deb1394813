import React from 'react';
import { Button, ButtonGroup, Heading, Inline, Stack, Text } from '@forge/react';
import type { CapacityReportEntry } from '../../../contract/capacity-reports';
import { reportWords } from '../../capacity/report-words';
import { useTexts } from '../../texts/text-provider';
import { ReportResult } from './report-result';

interface SavedReportProps {
  readonly entry: CapacityReportEntry;
  readonly mayCreate: boolean;
  readonly edit: (entry: CapacityReportEntry) => void;
  readonly duplicate: (entry: CapacityReportEntry) => void;
  readonly onClose: () => void;
}

/** A report as it was saved, with the numbers of now. */
export function SavedReport({
  entry,
  mayCreate,
  edit,
  duplicate,
  onClose,
}: SavedReportProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { report, isOwn } = entry;
  return (
    <Stack space="space.200">
      <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
        <Stack space="space.050">
          <Heading size="medium" as="h2">
            {report.name}
          </Heading>
          <Text color="color.text.subtle">{reportWords(report, texts)}</Text>
        </Stack>
        <ButtonGroup label={t('capacity-report.actions', { name: report.name })}>
          <Button appearance="subtle" onClick={onClose}>
            {t('capacity-report.back')}
          </Button>
          {isOwn && mayCreate && (
            <Button
              onClick={() => {
                edit(entry);
              }}
            >
              {t('capacity-report.edit')}
            </Button>
          )}
          {mayCreate && (
            <Button
              onClick={() => {
                duplicate(entry);
              }}
            >
              {t('capacity-report.duplicate')}
            </Button>
          )}
        </ButtonGroup>
      </Inline>
      <ReportResult question={report} name={report.name} />
    </Stack>
  );
}
