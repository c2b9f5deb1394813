import { toCsv } from '../../../../src/core/table/csv';
import { toHtmlTable } from '../../../../src/core/table/html-table';
import { toMarkdown } from '../../../../src/core/table/markdown-table';
import type { FrameExport, FrameTexts } from '../../../../src/contract/frame';
import { copyPng, copyTable, copyText } from './clipboard';
import { downloadBlob } from './download';
import { pngOf } from './png';

export interface ExportInput {
  readonly exported: FrameExport;
  /** The picture as an SVG file; null for charts that are tables only. */
  readonly svg: (() => string) | null;
}

export interface ExportAction {
  readonly id: keyof FrameTexts;
  readonly isPicture: boolean;
  readonly isCopy: boolean;
  readonly run: (input: { readonly exported: FrameExport; readonly svg: () => string }) => Promise<void>;
}

/** The buttons, in their order. */
export const EXPORT_ACTIONS: readonly ExportAction[] = [
  {
    id: 'downloadPng',
    isPicture: true,
    isCopy: false,
    run: async ({ exported, svg }) => downloadBlob(await pngOf(svg()), `${exported.fileName}.png`),
  },
  {
    id: 'downloadSvg',
    isPicture: true,
    isCopy: false,
    run: ({ exported, svg }) => {
      downloadBlob(new Blob([svg()], { type: 'image/svg+xml' }), `${exported.fileName}.svg`);
      return Promise.resolve();
    },
  },
  { id: 'copyPng', isPicture: true, isCopy: true, run: ({ svg }) => copyPng(pngOf(svg())) },
  { id: 'copyCsv', isPicture: false, isCopy: true, run: ({ exported }) => copyText(toCsv(exported.table)) },
  {
    id: 'copyMarkdown',
    isPicture: false,
    isCopy: true,
    run: ({ exported }) => copyText(toMarkdown(exported.table)),
  },
  {
    id: 'copyHtml',
    isPicture: false,
    isCopy: true,
    run: ({ exported }) => copyTable(toHtmlTable(exported.table), toMarkdown(exported.table)),
  },
];
