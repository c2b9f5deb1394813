import React from 'react';
import { useDataImport } from '../../hooks/data/use-data-import';
import { useTexts } from '../../texts/text-provider';
import { ImportPanel } from '../import/import-panel';
import { RecordImportResult } from '../import/record-import-result';
import { DataImportPlan } from './data-import-plan';

/** Takes an exported file over: what would be written is shown first. */
export function DataImportPanel(): React.JSX.Element {
  const { t } = useTexts();
  const { isBusy, error, steps, toWrite, outcomes, open, write, again } = useDataImport();
  const count = toWrite.length;
  const ended = isBusy ? null : outcomes;
  return (
    <ImportPanel
      help={t('data.import.help')}
      isBusy={isBusy}
      progress={outcomes === null ? null : t('transfer.progress', { written: outcomes.length, all: count })}
      error={error}
      onPick={(files) => void open(files)}
      outcome={
        ended === null ? null : (
          <RecordImportResult
            outcomes={ended}
            planned={count}
            labelOf={(name) => t(`data.name.${name}`)}
            onAgain={() => void again()}
          />
        )
      }
      write={
        steps === null || ended !== null
          ? null
          : { label: t('transfer.write', { count }), count, onWrite: () => void write() }
      }
    >
      {steps !== null && <DataImportPlan steps={steps} ended={ended} />}
    </ImportPanel>
  );
}
