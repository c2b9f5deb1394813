import React from 'react';
import { Button, Inline, Spinner, Stack } from '@forge/react';
import { call } from '../../../call';
import { useAnswer } from '../../../hooks/use-answer';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { DeliverReport } from './deliver-report';
import { DuplicateReport } from './duplicate-report';
import { EditReport } from './edit-report';
import { FromTemplate } from './from-template';
import { LIST, type LibraryPartProps, type ReportPartProps, type ReportPlace } from './library-place';
import { ReportHistory } from './report-history';
import { ReportPage } from './report-page';
import { ShareReport } from './share-report';

interface OpenedReportProps extends LibraryPartProps {
  readonly place: { readonly kind: ReportPlace; readonly id: string };
}

const PARTS: Readonly<Record<ReportPlace, React.ComponentType<ReportPartProps>>> = {
  open: ReportPage,
  'from-template': FromTemplate,
  edit: EditReport,
  duplicate: DuplicateReport,
  people: ShareReport,
  deliveries: DeliverReport,
  history: ReportHistory,
};

/** One report, as it is kept now. */
export function OpenedReport({ place: { kind, id }, ...part }: OpenedReportProps): React.JSX.Element {
  const { t } = useTexts();
  const { result, reload } = useAnswer(id, () => call('reports/read', { id }));
  if (result === null) return <Spinner label={t('report.library.opening')} />;
  if (!result.ok) {
    return (
      <Stack space="space.200">
        <FailureMessage error={result.error} onRetry={reload} />
        <Inline>
          <Button
            onClick={() => {
              part.go(LIST);
            }}
          >
            {t('report.library.back')}
          </Button>
        </Inline>
      </Stack>
    );
  }
  const Part = PARTS[kind];
  return <Part {...part} opened={result.value} />;
}
