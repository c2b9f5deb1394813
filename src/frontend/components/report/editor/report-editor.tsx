import React from 'react';
import { Spinner } from '@forge/react';
import type { ReportInput } from '../../../../core/report/report';
import { useSiteFields } from '../../../hooks/use-site-fields';
import { checkOperands } from '../../../report/check-operands';
import { newReport, reportDraft, type ReportStart } from '../../../report/report-draft';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { useModuleContext } from '../../module-context-provider';
import { ReportEditorForm } from './report-editor-form';

interface ReportEditorProps {
  /** Null for a new report. */
  readonly initial: ReportInput | null;
  /** What a new report has from the beginning; null for nothing. */
  readonly startsWith: ReportStart | null;
  /** Null for one that is not saved yet. */
  readonly id: string | null;
  /** The revision that is changed; null for a new one. */
  readonly seen: number | null;
  /** Gives the id under which it is kept. */
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Builds a report, or changes one, with what it shows beside it. */
export function ReportEditor(props: ReportEditorProps): React.JSX.Element {
  const { t } = useTexts();
  const accountId = useModuleContext().accountId;
  const { fields, retry } = useSiteFields();
  if (fields === null) return <Spinner label={t('report.editor.loading')} />;
  if (!fields.ok) return <FailureMessage error={fields.error} onRetry={retry} />;
  const { initial, startsWith } = props;
  const draft =
    initial === null
      ? newReport(accountId ?? '', startsWith ?? {})
      : reportDraft(initial, checkOperands(initial.definition, fields.value).typeOf);
  return <ReportEditorForm {...props} draft={draft} siteFields={fields.value} />;
}
