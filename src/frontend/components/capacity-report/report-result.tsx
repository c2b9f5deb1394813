import React from 'react';
import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import { useCapacityReport } from '../../hooks/capacity/use-capacity-report';
import { useTexts } from '../../texts/text-provider';
import { useModuleContext } from '../module-context-provider';
import { ReadingResult } from '../reading-result';
import { ReportNumbers } from './report-numbers';

interface ReportResultProps {
  readonly question: ReportQuestion;
  readonly name: string;
}

/** What a report shows now: read as the viewer, board after board. */
export function ReportResult({ question, name }: ReportResultProps): React.JSX.Element {
  const { t } = useTexts();
  const { timezone: viewerTimeZone } = useModuleContext();
  const control = useCapacityReport(question, viewerTimeZone);
  const words = {
    label: t('capacity-report.progress.label'),
    start: t('capacity-report.progress.start'),
    read: ({ read, expected }: { readonly read: number; readonly expected: number }) =>
      t('capacity-report.progress', { read, expected }),
  };
  return (
    <ReadingResult control={control} words={words}>
      {(reading) => <ReportNumbers {...{ question, name, viewerTimeZone, reading, control }} />}
    </ReadingResult>
  );
}
