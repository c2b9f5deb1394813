import React, { useMemo } from 'react';
import { FileCard, Stack, Text } from '@forge/react';
import type { ReportViewKind } from '../../../../core/report/definition';
import { exportName } from '../../../files/export-name';
import { useExportRows } from '../../../hooks/report/use-export-rows';
import { useUserNames } from '../../../hooks/use-user-names';
import { EXPORTS } from '../../../report/exports';
import { exportJson } from '../../../report/export-json';
import { peopleInRows } from '../../../report/people-in-rows';
import { wordsContext } from '../../../report/words-context';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { ReadProgress } from '../../read-progress';
import { TableFiles } from '../../table-files';
import { CopyFrame } from '../../copy-frame';
import type { ReportPartProps } from './report-part';

/** More rows than this are too much for a clipboard; files have them all. */
const COPIED_ROWS_MAX = 5000;

interface ReportExportProps extends ReportPartProps {
  readonly name: string;
  readonly view: ReportViewKind;
  readonly onStop: () => void;
}

/** A view of a report to take away. What is only shown is read for all rows first. */
export function ReportExport(props: ReportExportProps): React.JSX.Element {
  const { reading, onStop } = props;
  const rows = useExportRows(reading);
  if (rows.error !== null) return <FailureMessage error={rows.error} onRetry={rows.retry} />;
  if (rows.progress !== null) return <ReadProgress progress={rows.progress} onStop={onStop} />;
  return <ReadExport {...props} />;
}

function ReadExport({ reading, name, view }: ReportExportProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const people = useMemo(() => peopleInRows(reading), [reading]);
  const names = useUserNames(people);
  const fileName = exportName(name, t('report.export.file-name'));
  const sheets = useMemo(
    () =>
      EXPORTS[view](reading, {
        ...wordsContext(reading, texts),
        nameOf: (accountId) => names.get(accountId) ?? accountId,
      }),
    [reading, view, texts, names],
  );
  const [first] = sheets;
  return (
    <Stack space="space.150">
      {!reading.isComplete && <Text>{t('report.export.partial')}</Text>}
      {first !== undefined && first.table.length <= COPIED_ROWS_MAX ? (
        <CopyFrame {...{ fileName, table: first.table }} />
      ) : (
        <Text>{t('report.export.too-long', { rows: COPIED_ROWS_MAX })}</Text>
      )}
      <TableFiles {...{ fileName, sheets }} />
      <FileCard
        fileName={`${fileName}.json`}
        fileType="application/json"
        onDownload={() => Promise.resolve(exportJson(reading, { name, sheets }))}
      />
    </Stack>
  );
}
