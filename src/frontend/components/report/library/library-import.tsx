import React from 'react';
import { useReportImport } from '../../../hooks/report/use-report-import';
import { useTexts } from '../../../texts/text-provider';
import { ImportPanel } from '../../import/import-panel';
import { ImportResult } from '../../import/import-result';
import { useModuleContext } from '../../module-context-provider';
import { ImportFaults } from '../transfer/import-faults';
import { ImportMapping } from '../transfer/import-mapping';
import { ImportPlan } from '../transfer/import-plan';
import type { LibraryPartProps } from './library-place';
import { LibrarySubpage } from './library-subpage';

/** Takes reports over from a file: what would be written is shown first, and can be changed. */
export function LibraryImport({ control, go }: LibraryPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { accountId } = useModuleContext();
  const { isBusy, error, planned, outcomes, open, decide, write, again } = useReportImport({
    // Nobody reads reports who is not logged in.
    importer: accountId ?? '',
    save: control.save,
  });
  const count = planned?.toWrite.length ?? 0;
  const hasEnded = outcomes !== null && !isBusy;
  const refused = [...(outcomes?.values() ?? [])].filter((refusal) => refusal !== null).length;
  return (
    <LibrarySubpage title={t('report.import.title')} help={t('report.import.help')} go={go}>
      <ImportPanel
        help={t('report.import.file')}
        isBusy={isBusy}
        progress={
          outcomes === null ? null : t('report.import.progress', { written: outcomes.size, all: count })
        }
        error={error}
        onPick={(files) => {
          const file = files.at(-1);
          if (file !== undefined) void open(file);
        }}
        outcome={
          hasEnded ? (
            <ImportResult
              title={t('report.import.done', { count: outcomes.size - refused })}
              whole={t('report.import.done.all')}
              refused={refused === 0 ? null : t('report.import.done.refused', { count: refused })}
              refusals={[]}
              untried={0}
              onAgain={() => void again()}
            />
          ) : null
        }
        write={
          planned === null || hasEnded
            ? null
            : { label: t('report.import.write', { count }), count, onWrite: () => void write() }
        }
      >
        {planned !== null && (
          <>
            <ImportFaults faulty={planned.incoming.faulty} />
            {outcomes === null && <ImportMapping planned={planned} onDecide={decide} />}
            <ImportPlan planned={planned} outcomes={outcomes} />
          </>
        )}
      </ImportPanel>
    </LibrarySubpage>
  );
}
