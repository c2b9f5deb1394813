import React from 'react';
import { exportName } from '../../../files/export-name';
import { exportReports } from '../../../report/transfer/export-reports';
import { useTexts } from '../../../texts/text-provider';
import { PreparedFile } from '../../prepared-file';

interface ReportFileProps {
  readonly ids: readonly string[];
  /** Without an ending. */
  readonly fileName: string;
}

/** What reports are, as a file to be imported elsewhere. */
export function ReportFile({ ids, fileName }: ReportFileProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <PreparedFile
      // Another choice is another file.
      key={ids.join(' ')}
      label={t('transfer.export')}
      fileName={`${exportName(fileName, t('report.library.title'))}.json`}
      prepare={() => exportReports(ids)}
    />
  );
}
