import React from 'react';
import { Inline, LoadingButton, Stack } from '@forge/react';
import { useCapacityImport } from '../../../hooks/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import { ImportFile } from '../../import-file';
import { useModuleContext } from '../../module-context-provider';
import { ImportMapping } from './import-mapping';
import { ImportPlan } from './import-plan';
import { ImportReport } from './import-report';

/** Takes capacity over from files: what would be written is shown first, and can be changed. */
export function CapacityImportPanel(): React.JSX.Element {
  const { t } = useTexts();
  const { timezone } = useModuleContext();
  const control = useCapacityImport();
  const { isBusy, error, read, written, outcomes, open, write } = control;
  const toWrite = read?.steps.filter(({ action }) => action !== 'unchanged').length ?? 0;
  return (
    <Stack space="space.200">
      <ImportFile
        help={t('transfer.import.help')}
        isBusy={isBusy}
        progress={written > 0 ? t('transfer.progress', { written, all: toWrite }) : null}
        error={error}
        onPick={(files) => void open(files, timezone)}
      />
      {read !== null && outcomes === null && (
        <>
          <ImportMapping read={read} control={control} />
          <ImportPlan read={read} />
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
        </>
      )}
      {read !== null && outcomes !== null && <ImportReport read={read} outcomes={outcomes} />}
    </Stack>
  );
}
