import React from 'react';
import { FileCard, Stack } from '@forge/react';
import { toCsv } from '../../core/chart/csv';
import type { ChartModel } from '../../core/chart/model';
import { chartTable } from '../chart/chart-table';
import { exportName } from '../chart/export-name';
import { useTexts } from '../texts/text-provider';
import { FrameDrawing } from './frame-drawing';

/** Excel takes a file for UTF-8 only with this mark at its start. */
const BYTE_ORDER_MARK = '\u{feff}';

/** The chart to take away: a file of its numbers, and the Frame with the buttons for pictures and the clipboard. */
export function ExportPanel({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const table = chartTable(model, texts);
  const fileName = exportName(model.title, texts.t('export.file-name'));
  const csv = new Blob([BYTE_ORDER_MARK, toCsv(table)], { type: 'text/csv;charset=utf-8' });
  return (
    <Stack space="space.150">
      <FrameDrawing model={model} exported={{ fileName, table }} />
      <FileCard
        fileName={`${fileName}.csv`}
        fileType="text/csv"
        fileSize={csv.size}
        onDownload={() => Promise.resolve(csv)}
      />
    </Stack>
  );
}
