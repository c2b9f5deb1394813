import React, { useState } from 'react';
import { Form, Heading, Stack, Text } from '@forge/react';
import type { Field } from '../../../../core/field/field';
import {
  mergeReports,
  type ReportChoices,
  type ReportVersions,
} from '../../../../core/report/compare-reports';
import { compileReport } from '../../../../core/report/compile-report';
import type { ReportInput } from '../../../../core/report/report';
import { useEntryChoice } from '../../../hooks/report/use-entry-choice';
import { useReportForm } from '../../../hooks/report/use-report-form';
import { useReportSaving } from '../../../hooks/report/use-report-saving';
import { checkOperands, editorContext } from '../../../report/check-operands';
import { reportDraft, type ReportDraft } from '../../../report/report-draft';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';
import { RecordFooter } from '../../record-footer';
import { EditorTabs } from './editor-tabs';
import { FaultList } from './fault-list';
import { ReportConflict } from './report-conflict';
import { ReportPreview } from './report-preview';
import { tabOf, type EditorTab } from './tabs';

interface ReportEditorFormProps {
  readonly draft: ReportDraft;
  readonly initial: ReportInput | null;
  readonly id: string | null;
  readonly seen: number | null;
  readonly siteFields: readonly Field[];
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** The editor once the fields of the site are known. */
export function ReportEditorForm(props: ReportEditorFormProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, siteFields, onSaved, onClose } = props;
  // What somebody else saves in between is read anew behind the editor, which must not change what it began with.
  const [begun] = useState({ initial: props.initial, seen: props.seen });
  const state = useReportForm(props.draft, siteFields);
  const { form, report, faults } = state;
  const [tab, setTab] = useState<EditorTab>('basics');
  const choiceOf = useEntryChoice();
  const [hasTried, setHasTried] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [choices, setChoices] = useState<ReportChoices>(new Map());
  const saving = useReportSaving({ id, seen: begun.seen, onSaved });
  const theirs = saving.conflict?.present?.record ?? null;
  const versions: ReportVersions | null =
    theirs === null || report === null || begun.initial === null
      ? null
      : { before: begun.initial, theirs, mine: report };

  const submit = async (): Promise<void> => {
    setHasTried(true);
    state.showAll();
    const whole = versions === null ? report : mergeReports(versions, choices);
    if (whole === null) return;
    // Parts of two people may not fit together: what does not is then corrected in the form.
    if (versions !== null && !compileReport(whole.definition, editorContext(siteFields)).ok) {
      state.replace(reportDraft(whole, checkOperands(whole.definition, siteFields).typeOf));
      return;
    }
    await saving.save(whole);
  };
  return (
    <Stack space="space.300">
      <Form onSubmit={submit}>
        <Stack space="space.200">
          <Heading size="medium" as="h2">
            {form.draft.name.trim() === '' ? t('report.editor.new') : form.draft.name.trim()}
          </Heading>
          <EditorTabs
            key={state.generation}
            {...{ form, tab, choiceOf }}
            jqlCheck={state.jqlCheck}
            onTab={setTab}
          />
          <FaultList
            faults={faults}
            form={form}
            onShow={({ path }) => {
              const [first = '', entry = first] = path.split('.');
              const found = tabOf(path);
              choiceOf(found).select(found === first ? entry : first);
              setTab(found);
            }}
          />
        </Stack>
        <RecordFooter
          saving={saving}
          isUnfinished={hasTried && report === null}
          resolution={
            versions === null ? null : (
              <ReportConflict {...{ versions, choices }} fields={form.fields} onChoose={setChoices} />
            )
          }
          onClose={() => {
            if (state.isChanged) setIsLeaving(true);
            else onClose();
          }}
        />
      </Form>
      <ReportPreview name={form.draft.name} definition={state.previewed} isStale={state.isPreviewStale} />
      {isLeaving && (
        <ConfirmDialog
          title={t('report.leave.title')}
          confirm={t('report.leave.confirm')}
          onConfirm={onClose}
          onClose={() => {
            setIsLeaving(false);
          }}
        >
          <Text>{t('report.leave')}</Text>
        </ConfirmDialog>
      )}
    </Stack>
  );
}
