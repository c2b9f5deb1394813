import React from 'react';
import { Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { DataOutcome } from '../../../contract/data';
import { useDataImport } from '../../hooks/use-data-import';
import { useTexts } from '../../texts/text-provider';
import { ImportFile } from '../import-file';
import { DataImportPlan } from './data-import-plan';

/** Takes an exported file over: what would be written is shown first. */
export function DataImportPanel(): React.JSX.Element {
  const { t } = useTexts();
  const { isBusy, error, steps, written, outcomes, open, write } = useDataImport();
  const toWrite = (steps ?? []).filter((step) => 'write' in step).length;
  return (
    <Stack space="space.200">
      <ImportFile
        help={t('data.import.help')}
        isBusy={isBusy}
        progress={written > 0 ? t('transfer.progress', { written, all: toWrite }) : null}
        error={error}
        onPick={(files) => void open(files)}
      />
      {outcomes !== null && <Outcome outcomes={outcomes} />}
      {steps !== null && <DataImportPlan steps={steps} />}
      {steps !== null && outcomes === null && (
        <Inline>
          <LoadingButton
            appearance="primary"
            isLoading={isBusy}
            isDisabled={toWrite === 0}
            onClick={() => void write()}
          >
            {t('transfer.write', { count: toWrite })}
          </LoadingButton>
        </Inline>
      )}
    </Stack>
  );
}

function Outcome({ outcomes }: { readonly outcomes: readonly DataOutcome[] }): React.JSX.Element {
  const { t } = useTexts();
  const written = outcomes.filter(({ refusal }) => refusal === null).length;
  const refused = outcomes.length - written;
  return (
    <SectionMessage
      appearance={refused === 0 ? 'success' : 'warning'}
      title={t('transfer.done', { count: written })}
    >
      <Text>{t(refused === 0 ? 'transfer.done.all' : 'transfer.done.refused', { count: refused })}</Text>
    </SectionMessage>
  );
}
