import React from 'react';
import { List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { TransferOutcome } from '../../../../contract/capacity-transfer';
import type { ReadImport } from '../../../hooks/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import { ImportPlan } from './import-plan';

interface ImportReportProps {
  readonly read: ReadImport;
  readonly outcomes: readonly TransferOutcome[];
}

const NOTES_MAX = 100;

/** What an import wrote, what was changed by somebody else meanwhile, and what of the files was left out. */
export function ImportReport({ read, outcomes }: ImportReportProps): React.JSX.Element {
  const { t } = useTexts();
  const written = outcomes.filter(({ isWritten }) => isWritten).length;
  const refused = outcomes.length - written;
  const { notes } = read.incoming;
  return (
    <Stack space="space.200">
      <SectionMessage
        appearance={refused === 0 ? 'success' : 'warning'}
        title={t('transfer.done', { count: written })}
      >
        <Text>{t(refused === 0 ? 'transfer.done.all' : 'transfer.done.refused', { count: refused })}</Text>
      </SectionMessage>
      <ImportPlan read={read} />
      {notes.length > 0 && (
        <Stack space="space.050">
          <Text>{t('transfer.notes', { count: notes.length })}</Text>
          <List type="unordered">
            {notes.slice(0, NOTES_MAX).map(({ kind, file, path }) => (
              <ListItem key={`${file} ${path}`}>{t(`transfer.note.${kind}`, { file, path })}</ListItem>
            ))}
          </List>
        </Stack>
      )}
    </Stack>
  );
}
