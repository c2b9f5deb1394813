import React, { useState } from 'react';
import { Spinner } from '@forge/react';
import type { CapacityReportEntry } from '../../../contract/capacity-reports';
import { NEW_REPORT, reportFormDraft, type ReportFormDraft } from '../../capacity/report-draft';
import { useCapacityReports } from '../../hooks/capacity/use-capacity-reports';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { ReportEditor, type ReportTarget } from './report-editor';
import { ReportList } from './report-list';
import { SavedReport } from './saved-report';

/** What of the reports is looked at. */
type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'report'; readonly entry: CapacityReportEntry }
  | { readonly kind: 'editor'; readonly target: ReportTarget; readonly draft: ReportFormDraft };

const LIST: Place = { kind: 'list' };

/** Its id is made once, so that it is there once, however often it is saved for want of an answer. */
function newTarget(): ReportTarget {
  return { id: crypto.randomUUID(), seen: null };
}

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
  const edit = ({ id, revision, report }: CapacityReportEntry): void => {
    setPlace({ kind: 'editor', target: { id, seen: revision }, draft: reportFormDraft(report) });
  };
  const duplicate = ({ report }: CapacityReportEntry): void => {
    const name = t('capacity-report.copy', { name: report.name });
    const draft: ReportFormDraft = { ...reportFormDraft(report), name, access: 'private' };
    setPlace({ kind: 'editor', target: newTarget(), draft });
  };
  switch (place.kind) {
    case 'list':
      return (
        <ReportList
          {...{ reports, edit, duplicate, open }}
          list={list.value}
          onNew={() => {
            setPlace({ kind: 'editor', target: newTarget(), draft: NEW_REPORT });
          }}
        />
      );
    case 'report':
      return <SavedReport {...{ edit, duplicate, mayCreate }} entry={place.entry} onClose={toList} />;
    case 'editor':
      return (
        <ReportEditor
          key={place.target.id}
          initial={place.draft}
          target={place.target}
          maySave={mayCreate}
          write={reports.save}
          onSaved={open}
          onClose={toList}
        />
      );
  }
}
