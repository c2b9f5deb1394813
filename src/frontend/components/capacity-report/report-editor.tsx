import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Form, FormFooter, LoadingButton, Stack, Text, xcss } from '@forge/react';
import type { CapacityReportEntry, SaveCapacityReportPayload } from '../../../contract/capacity-reports';
import type { WriteOutcome } from '../../../contract/change';
import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import type { AppError } from '../../../core/error';
import type { Result } from '../../../core/result';
import { reportFromDraft, type ReportFaults, type ReportFormDraft } from '../../capacity/report-draft';
import { reportWords } from '../../capacity/report-words';
import { isOwnFirst, useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { ConflictNote } from '../conflict-note';
import { FailureMessage } from '../failure-message';
import { UnfinishedMessage } from '../form/unfinished-message';
import { PageSection } from '../page/page-section';
import { AccessPart } from './access-part';
import { IterationsPart } from './iterations-part';
import { LayoutPart } from './layout-part';
import { ReportResult } from './report-result';
import { SpacesPart } from './spaces-part';
import { TextField } from '../form/text-field';

/** Under which id a report is saved, and over which revision; null for none yet. */
export type ReportTarget = Pick<SaveCapacityReportPayload, 'id' | 'seen'>;

interface ReportEditorProps {
  readonly initial: ReportFormDraft;
  readonly maySave: boolean;
  readonly target: ReportTarget;
  readonly write: (
    payload: SaveCapacityReportPayload,
  ) => Promise<Result<WriteOutcome<CapacityReportEntry>, AppError>>;
  readonly onSaved: (entry: CapacityReportEntry) => void;
  readonly onClose: () => void;
}

const readable = xcss({ maxWidth: '720px' });

/** The form of a report. What it describes can be looked at without being saved. */
export function ReportEditor({
  initial,
  target,
  maySave,
  write,
  onSaved,
  onClose,
}: ReportEditorProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [draft, setDraft] = useState(initial);
  const [shown, setShown] = useState<ReportQuestion | null>(null);
  const [tried, setTried] = useState<'nothing' | 'show' | 'save'>('nothing');
  const saving = useRecordSaving<CapacityReportEntry>({
    ...{ seen: target.seen, onSaved },
    ...(target.seen === null ? { isAsSeen: isOwnFirst } : {}),
  });
  const { isSaving, error, conflict } = saving;
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
    await saving.save((seen) => write({ id: target.id, seen, report }));
  };
  const present = conflict?.present?.report ?? null;
  const theirs = present === null ? null : `${present.name}: ${reportWords(present, texts)}`;
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
              {error !== null && <FailureMessage error={error} onRetry={null} />}
              <ConflictNote conflict={conflict} theirs={theirs} />
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
                    {t(conflict === null ? 'action.save' : 'capacity.save-over')}
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
