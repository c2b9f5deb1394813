import type { FrameTexts } from '../../contract/frame';
import type { Texts } from '../texts/texts';

/** What the Frame says by itself. */
export function frameTexts({ t }: Texts): FrameTexts {
  return {
    marks: t('frame.marks'),
    opensItems: t('frame.opens-items'),
    cumulativeShare: t('frame.cumulative-share'),
    exports: t('export.actions'),
    downloadPng: t('export.download-png'),
    downloadSvg: t('export.download-svg'),
    copyPng: t('export.copy-png'),
    copyCsv: t('export.copy-csv'),
    copyMarkdown: t('export.copy-markdown'),
    copyHtml: t('export.copy-html'),
    copied: t('frame.copied'),
    failed: t('frame.failed'),
  };
}
