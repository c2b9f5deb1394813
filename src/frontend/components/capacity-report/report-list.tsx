import React, { useState } from 'react';
import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import type { CapacityReportEntry, CapacityReportList } from '../../../contract/capacity-reports';
import type { AppError } from '../../../core/error';
import type { CapacityReportsControl } from '../../hooks/capacity/use-capacity-reports';
import { useTexts } from '../../texts/text-provider';
import { DeletedRow } from '../deleted-row';
import { EmptyView } from '../empty-view';
import { FailureMessage } from '../failure-message';
import { TextField } from '../form/text-field';
import { ReportRow } from './report-row';

type WithReport = (entry: CapacityReportEntry) => void;

interface ReportListProps {
  readonly reports: CapacityReportsControl;
  readonly list: CapacityReportList;
  readonly open: WithReport;
  readonly edit: WithReport;
  readonly duplicate: WithReport;
  readonly onNew: () => void;
}

const wide = xcss({ width: '320px' });

/** The reports that the viewer may open, by name, and those that were deleted. */
export function ReportList({
  reports,
  list,
  open,
  edit,
  duplicate,
  onNew,
}: ReportListProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const [search, setSearch] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const wanted = search.trim().toLocaleLowerCase(locale);
  const shown = list.reports
    .filter(({ report }) => report.name.toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => a.report.name.localeCompare(b.report.name, locale));
  return (
    <Stack space="space.200">
      <Inline space="space.200" alignBlock="end" spread="space-between" shouldWrap>
        <Box xcss={wide}>
          <TextField id="report-search" label={t('capacity-report.search')} initial="" onChange={setSearch} />
        </Box>
        <Button appearance="primary" onClick={onNew}>
          {t('capacity-report.new')}
        </Button>
      </Inline>
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {list.reports.length === 0 && (
        <EmptyView title={t('capacity-report.none.title')} text={t('capacity-report.none')} />
      )}
      {list.reports.length > 0 && shown.length === 0 && (
        <Text color="color.text.subtle">{t('capacity-report.not-found')}</Text>
      )}
      {shown.map((entry) => (
        <ReportRow
          key={entry.id}
          {...{ entry, open, edit, duplicate }}
          mayCreate={list.mayCreate}
          onDelete={async () => {
            setRefusal(await reports.remove(entry.id));
          }}
        />
      ))}
      {list.deleted.map((entry) => (
        <DeletedRow
          key={entry.id}
          entry={entry}
          onRestore={() => {
            void reports.restore(entry.id).then(setRefusal);
          }}
        />
      ))}
    </Stack>
  );
}
