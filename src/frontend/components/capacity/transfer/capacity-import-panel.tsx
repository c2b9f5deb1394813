import React from 'react';
import { useCapacityImport } from '../../../hooks/capacity/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import { ImportPanel } from '../../import/import-panel';
import { RecordImportResult } from '../../import/record-import-result';
import { useModuleContext } from '../../module-context-provider';
import { ImportMapping } from './import-mapping';
import { ImportNotes } from './import-notes';
import { ImportPlan } from './import-plan';

/** Takes capacity over from files: what would be written is shown first, and can be changed. */
export function CapacityImportPanel(): React.JSX.Element {
  const { t } = useTexts();
  const { timezone } = useModuleContext();
  const control = useCapacityImport();
  const { isBusy, error, read, toWrite, outcomes, open, write, again } = control;
  const count = toWrite.length;
  const ended = isBusy ? null : outcomes;
  return (
    <ImportPanel
      help={t('transfer.import.help')}
      isBusy={isBusy}
      progress={outcomes === null ? null : t('transfer.progress', { written: outcomes.length, all: count })}
      error={error}
      onPick={(files) => void open(files, timezone)}
      outcome={
        ended === null ? null : (
          <RecordImportResult
            outcomes={ended}
            planned={count}
            labelOf={(name) => t(`transfer.name.${name}`)}
            onAgain={() => void again()}
          />
        )
      }
      write={
        read === null || ended !== null
          ? null
          : { label: t('transfer.write', { count }), count, onWrite: () => void write() }
      }
    >
      {read !== null && (
        <>
          {ended === null && <ImportMapping read={read} control={control} />}
          <ImportPlan read={read} ended={ended} />
          {ended !== null && <ImportNotes notes={read.incoming.notes} />}
        </>
      )}
    </ImportPanel>
  );
}
