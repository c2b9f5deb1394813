import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Form, FormFooter, LoadingButton, Stack, Text, xcss } from '@forge/react';
import type { ReportDraft, ReportQuestion } from '../../../core/capacity/records/capacity-report';
import type { AppError } from '../../../core/error';
import { reportFromDraft, type ReportFaults, type ReportFormDraft } from '../../capacity/report-draft';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { UnfinishedMessage } from '../form/unfinished-message';
import { PageSection } from '../page-section';
import { AccessPart } from './access-part';
import { IterationsPart } from './iterations-part';
import { LayoutPart } from './layout-part';
import { ReportResult } from './report-result';
import { SpacesPart } from './spaces-part';
import { TextField } from '../form/text-field';

interface ReportEditorProps {
  readonly initial: ReportFormDraft;
  readonly maySave: boolean;
  /** Gives why it was refused; null once it is saved. */
  readonly onSave: (report: ReportDraft) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const readable = xcss({ maxWidth: '720px' });

/** The form of a report. What it describes can be looked at without being saved. */
export function ReportEditor({ initial, maySave, onSave, onClose }: ReportEditorProps): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState(initial);
  const [shown, setShown] = useState<ReportQuestion | null>(null);
  const [tried, setTried] = useState<'nothing' | 'show' | 'save'>('nothing');
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { question, report, faults } = reportFromDraft(draft);
  const faultAt = (path: keyof ReportFaults): string | undefined => {
    const text = tried === 'nothing' ? undefined : faults[path];
    return text === undefined ? undefined : t(text);
  };
  const change = (update: (before: ReportFormDraft) => Partial<ReportFormDraft>): void => {
    setDraft((before) => ({ ...before, ...update(before) }));
  };
  const save = async (): Promise<void> => {
    setTried('save');
    if (report === null || !maySave) return;
    setIsSaving(true);
    const refused = await onSave(report);
    if (refused === null) return;
    setIsSaving(false);
    setRefusal(refused);
  };
  const isUnfinished = tried === 'save' ? report === null : tried === 'show' && question === null;
  return (
    <Stack space="space.300">
      <Box xcss={readable}>
        <Form onSubmit={save}>
          <PageSection title={t('capacity-report.form')}>
            <SpacesPart {...{ draft, change }} fault={faultAt('spaces')} />
            <IterationsPart {...{ draft, change, faultAt }} />
            <LayoutPart {...{ draft, change }} />
            {maySave && (
              <>
                <TextField
                  id="report-name"
                  label={t('capacity-report.name')}
                  initial={draft.name}
                  maxLength={255}
                  error={tried === 'save' ? faultAt('name') : undefined}
                  onChange={(name) => {
                    change(() => ({ name }));
                  }}
                />
                <AccessPart {...{ draft, change }} />
              </>
            )}
          </PageSection>
          <FormFooter align="start">
            <Stack space="space.100">
              {isUnfinished && <UnfinishedMessage />}
              {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
              {!maySave && <Text color="color.text.subtle">{t('capacity-report.may-not-save')}</Text>}
              <ButtonGroup label={t('form.actions')}>
                <Button
                  onClick={() => {
                    setTried('show');
                    setShown(question);
                  }}
                >
                  {t('capacity-report.show')}
                </Button>
                {maySave && (
                  <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
                    {t('action.save')}
                  </LoadingButton>
                )}
                <Button appearance="subtle" onClick={onClose}>
                  {t('action.cancel')}
                </Button>
              </ButtonGroup>
            </Stack>
          </FormFooter>
        </Form>
      </Box>
      {shown !== null && <ReportResult question={shown} name={draft.name} />}
    </Stack>
  );
}
