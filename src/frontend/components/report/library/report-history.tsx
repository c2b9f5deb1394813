import React, { useState } from 'react';
import { Button, Heading, Inline, Spinner, Stack, Text } from '@forge/react';
import type { AppError } from '../../../../core/error';
import type { ReportInput } from '../../../../core/report/report';
import { call } from '../../../call';
import { useAnswer } from '../../../hooks/use-answer';
import { useReferenceNames } from '../../../hooks/report/use-reference-names';
import { useSiteFields } from '../../../hooks/use-site-fields';
import { saveRefusal } from '../../../report/save-refusal';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { HistoryEntry } from './history-entry';
import type { ReportPartProps } from './library-place';

/** What was changed of a report, by whom and when, and the way back: an earlier state becomes a new change. */
export function ReportHistory({ opened, control, go }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, report, revision } = opened;
  const { result, reload } = useAnswer(id, () => call('reports/history', { id }));
  const { fields } = useSiteFields();
  // Without their names, fields go by their ids.
  const known = fields?.ok === true ? fields.value : [];
  const nameOf = useReferenceNames(
    result?.ok === true && fields !== null ? [report, ...result.value.map((one) => one.report)] : [],
    known,
  );
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const toReport = (): void => {
    go({ kind: 'open', id });
  };
  const restore = async (state: ReportInput): Promise<void> => {
    const refused = saveRefusal(await control.save({ id, seen: revision, report: state }));
    if (refused === null) toReport();
    else setRefusal(refused);
  };
  return (
    <Stack space="space.200">
      <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
        <Heading size="medium" as="h2">
          {t('report.history.title', { name: report.name })}
        </Heading>
        <Button appearance="subtle" onClick={toReport}>
          {t('report.history.back')}
        </Button>
      </Inline>
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {(result === null || fields === null) && <Spinner label={t('report.history.loading')} />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {result?.ok === true && result.value.length === 0 && <Text>{t('report.history.none')}</Text>}
      {result?.ok === true &&
        fields !== null &&
        result.value.map((change, at) => (
          <HistoryEntry
            key={change.revision}
            change={change}
            before={result.value[at + 1]?.report ?? null}
            present={report}
            fields={known}
            nameOf={nameOf}
            onRestore={at === 0 ? null : () => restore(change.report)}
          />
        ))}
    </Stack>
  );
}
