import React from 'react';
import { Inline, LoadingButton } from '@forge/react';
import { useReportImport } from '../../../hooks/use-report-import';
import { useTexts } from '../../../texts/text-provider';
import { ImportFile } from '../../import-file';
import { useModuleContext } from '../../module-context-provider';
import { ImportDone } from '../transfer/import-done';
import { ImportFaults } from '../transfer/import-faults';
import { ImportMapping } from '../transfer/import-mapping';
import { ImportPlan } from '../transfer/import-plan';
import type { LibraryPartProps } from './library-place';
import { LibrarySubpage } from './library-subpage';

/** Takes reports over from a file: what would be written is shown first, and can be changed. */
export function LibraryImport({ control, go }: LibraryPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { accountId } = useModuleContext();
  const { isBusy, error, planned, outcomes, open, decide, write } = useReportImport({
    // Nobody reads reports who is not logged in.
    importer: accountId ?? '',
    save: control.save,
  });
  const toWrite = planned?.toWrite.length ?? 0;
  return (
    <LibrarySubpage title={t('report.import.title')} help={t('report.import.help')} go={go}>
      <ImportFile
        help={t('report.import.file')}
        isBusy={isBusy}
        progress={
          outcomes === null ? null : t('report.import.progress', { written: outcomes.size, all: toWrite })
        }
        error={error}
        onPick={(files) => {
          const file = files.at(-1);
          if (file !== undefined) void open(file);
        }}
      />
      {planned !== null && (
        <>
          <ImportFaults faulty={planned.incoming.faulty} />
          {outcomes === null && <ImportMapping planned={planned} onDecide={decide} />}
          {outcomes !== null && !isBusy && <ImportDone outcomes={outcomes} />}
          <ImportPlan planned={planned} outcomes={outcomes} />
          {(outcomes === null || isBusy) && (
            <Inline>
              <LoadingButton
                appearance="primary"
                isLoading={isBusy}
                isDisabled={toWrite === 0}
                onClick={() => void write()}
              >
                {t('report.import.write', { count: toWrite })}
              </LoadingButton>
            </Inline>
          )}
        </>
      )}
    </LibrarySubpage>
  );
}
