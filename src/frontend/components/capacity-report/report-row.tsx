import React from 'react';
import { Button, ButtonGroup, Inline, Lozenge, Stack, Text, User } from '@forge/react';
import type { CapacityReportEntry } from '../../../contract/capacity-reports';
import { reportWords } from '../../capacity/report-words';
import { useTexts } from '../../texts/text-provider';
import { BusyButton } from '../busy-button';

interface ReportRowProps {
  readonly entry: CapacityReportEntry;
  readonly mayCreate: boolean;
  readonly open: (entry: CapacityReportEntry) => void;
  readonly edit: (entry: CapacityReportEntry) => void;
  readonly duplicate: (entry: CapacityReportEntry) => void;
  readonly onDelete: () => Promise<void>;
}

/** A saved report with what can be done with it. */
export function ReportRow(props: ReportRowProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { entry, mayCreate, open, edit, duplicate, onDelete } = props;
  const { report, isOwn, mayDelete } = entry;
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Stack space="space.050">
        <Inline space="space.100" alignBlock="center">
          <Text weight="semibold">{report.name}</Text>
          <Lozenge>{t(`capacity-report.access.${report.access.kind}`)}</Lozenge>
          {!isOwn && report.ownerId !== null && <User accountId={report.ownerId} />}
        </Inline>
        <Text color="color.text.subtle">{reportWords(report, texts)}</Text>
      </Stack>
      <ButtonGroup label={t('capacity-report.actions', { name: report.name })}>
        <Button
          spacing="compact"
          appearance="primary"
          onClick={() => {
            open(entry);
          }}
        >
          {t('capacity-report.open')}
        </Button>
        {isOwn && mayCreate && (
          <Button
            spacing="compact"
            onClick={() => {
              edit(entry);
            }}
          >
            {t('capacity-report.edit')}
          </Button>
        )}
        {mayCreate && (
          <Button
            spacing="compact"
            onClick={() => {
              duplicate(entry);
            }}
          >
            {t('capacity-report.duplicate')}
          </Button>
        )}
        {mayDelete && (
          <BusyButton spacing="compact" onPress={onDelete}>
            {t('template.delete')}
          </BusyButton>
        )}
      </ButtonGroup>
    </Inline>
  );
}
