import React, { useState } from 'react';
import { Button, Inline, List, ListItem, Stack, Text, User } from '@forge/react';
import type { ReportChange } from '../../../../contract/reports';
import type { Field } from '../../../../core/field/field';
import type { ReportInput } from '../../../../core/report/report';
import { changeWords } from '../../../report/change-words';
import type { NameOfReference } from '../../../report/reference-names';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';
import { useModuleContext } from '../../module-context-provider';

interface HistoryEntryProps {
  readonly change: ReportChange;
  /** What it was before the change; null for the oldest that is kept. */
  readonly before: ReportInput | null;
  readonly present: ReportInput;
  readonly fields: readonly Field[];
  readonly nameOf: NameOfReference;
  /** Null for what it is now. */
  readonly onRestore: (() => Promise<void>) | null;
}

/** One change of a report in words. */
export function HistoryEntry(props: HistoryEntryProps): React.JSX.Element {
  const { change, before, present, fields, nameOf, onRestore } = props;
  const texts = useTexts();
  const { t, formats } = texts;
  const { timezone } = useModuleContext();
  const [isAsking, setIsAsking] = useState(false);
  const moment = formats.moment(change.at, timezone);
  const lines = before === null ? null : changeWords(before, change.report, { fields, nameOf, texts });
  return (
    <Stack space="space.050">
      <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="semibold">{moment}</Text>
          <User accountId={change.by} />
        </Inline>
        {onRestore === null ? (
          <Text color="color.text.subtle">{t('report.history.now')}</Text>
        ) : (
          <Button
            spacing="compact"
            onClick={() => {
              setIsAsking(true);
            }}
          >
            {t('report.history.restore', { moment })}
          </Button>
        )}
      </Inline>
      {lines === null ? (
        <Text>{t(change.revision === 1 ? 'report.history.made' : 'report.history.oldest')}</Text>
      ) : (
        <ChangeList lines={lines} />
      )}
      {isAsking && onRestore !== null && (
        <ConfirmDialog
          title={t('report.history.restore.title')}
          confirm={t('report.history.restore.confirm')}
          onConfirm={() => {
            setIsAsking(false);
            void onRestore();
          }}
          onClose={() => {
            setIsAsking(false);
          }}
        >
          <Stack space="space.100">
            <Text>{t('report.history.restore.help')}</Text>
            <ChangeList lines={changeWords(present, change.report, { fields, nameOf, texts })} />
          </Stack>
        </ConfirmDialog>
      )}
    </Stack>
  );
}

function ChangeList({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const { t } = useTexts();
  if (lines.length === 0) return <Text>{t('report.history.same')}</Text>;
  return (
    <List type="unordered">
      {lines.map((line) => (
        <ListItem key={line}>{line}</ListItem>
      ))}
    </List>
  );
}
