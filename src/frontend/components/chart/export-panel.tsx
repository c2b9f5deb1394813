import React from 'react';
import { Stack } from '@forge/react';
import type { ChartModel } from '../../../core/chart/model';
import { chartTable } from '../../chart/chart-table';
import { exportName } from '../../files/export-name';
import { useTexts } from '../../texts/text-provider';
import { FrameDrawing } from './frame-drawing';
import { TableFiles } from '../table-files';

/** The chart to take away: files of its numbers, and the Frame with the buttons for pictures and the clipboard. */
export function ExportPanel({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const texts = useTexts();
  const table = chartTable(model, texts);
  const fileName = exportName(model.title, texts.t('export.file-name'));
  return (
    <Stack space="space.150">
      <FrameDrawing model={model} exported={{ fileName, table }} />
      <TableFiles fileName={fileName} sheets={[{ name: fileName, table }]} />
    </Stack>
  );
}
