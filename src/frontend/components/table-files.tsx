import React from 'react';
import { FileCard, Stack } from '@forge/react';
import { toCsv } from '../../core/table/csv';
import type { Sheet } from '../../core/table/table';
import { exportName } from '../files/export-name';
import { workbookBlob } from '../files/workbook-blob';

interface TableFilesProps {
  /** Without an ending. */
  readonly fileName: string;
  /** A single one needs no name. */
  readonly sheets: readonly Sheet[];
}

/** Excel takes a file for UTF-8 only with this mark at its start. */
const BYTE_ORDER_MARK = '\u{feff}';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables to take away: all of them as one workbook, and each as CSV. The viewer's browser makes the files. */
export function TableFiles({ fileName, sheets }: TableFilesProps): React.JSX.Element {
  return (
    <Stack space="space.100">
      <FileCard fileName={`${fileName}.xlsx`} fileType={XLSX} onDownload={() => workbookBlob(sheets)} />
      {sheets.map(({ name, table }) => {
        const csv = new Blob([BYTE_ORDER_MARK, toCsv(table)], { type: 'text/csv;charset=utf-8' });
        const ownName = sheets.length === 1 ? fileName : exportName(`${fileName} ${name}`, fileName);
        return (
          <FileCard
            key={name}
            fileName={`${ownName}.csv`}
            fileType="text/csv"
            fileSize={csv.size}
            onDownload={() => Promise.resolve(csv)}
          />
        );
      })}
    </Stack>
  );
}
