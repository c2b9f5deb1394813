import React, { useState } from 'react';
import { Spinner } from '@forge/react';
import type { CapacityReportEntry } from '../../../contract/capacity-reports';
import { NEW_REPORT, reportFormDraft, type ReportFormDraft } from '../../capacity/report-draft';
import { useCapacityReports } from '../../hooks/use-capacity-reports';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { ReportEditor } from './report-editor';
import { ReportList } from './report-list';
import { SavedReport } from './saved-report';

/** What of the reports is looked at. */
type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'report'; readonly entry: CapacityReportEntry }
  /** `id` is null for one that is not saved yet. */
  | { readonly kind: 'editor'; readonly id: string | null; readonly draft: ReportFormDraft };

const LIST: Place = { kind: 'list' };

/** Reports over the capacity of several boards: those that were saved, one of them, or a new one. */
export function CapacityReports(): React.JSX.Element {
  const { t } = useTexts();
  const reports = useCapacityReports();
  const [place, setPlace] = useState<Place>(LIST);
  const { list } = reports;
  if (list === null) return <Spinner label={t('capacity-report.loading')} />;
  if (!list.ok) return <FailureMessage error={list.error} onRetry={reports.reload} />;
  const { mayCreate } = list.value;
  const toList = (): void => {
    setPlace(LIST);
  };
  const open = (entry: CapacityReportEntry): void => {
    setPlace({ kind: 'report', entry });
  };
  const edit = ({ id, report }: CapacityReportEntry): void => {
    setPlace({ kind: 'editor', id, draft: reportFormDraft(report) });
  };
  const duplicate = ({ report }: CapacityReportEntry): void => {
    const name = t('capacity-report.copy', { name: report.name });
    setPlace({ kind: 'editor', id: null, draft: { ...reportFormDraft(report), name, access: 'private' } });
  };
  switch (place.kind) {
    case 'list':
      return (
        <ReportList
          {...{ reports, edit, duplicate, open }}
          list={list.value}
          onNew={() => {
            setPlace({ kind: 'editor', id: null, draft: NEW_REPORT });
          }}
        />
      );
    case 'report':
      return <SavedReport {...{ edit, duplicate, mayCreate }} entry={place.entry} onClose={toList} />;
    case 'editor':
      return (
        <ReportEditor
          key={place.id}
          initial={place.draft}
          maySave={mayCreate}
          onSave={async (report) => {
            const saved = await reports.save({ id: place.id, report });
            if (saved.ok) open(saved.value);
            return saved.ok ? null : saved.error;
          }}
          onClose={toList}
        />
      );
  }
}
