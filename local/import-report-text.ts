import type { ImportReportView } from './protocol';

/** Rows that are named one by one; the inspector shows them all. */
const SHOWN_ROWS = 10;

/** What the import read, skipped and made up, for the terminal. */
export function importReportText({ file, read, skipped, madeUp }: ImportReportView): string {
  const more = skipped.length - SHOWN_ROWS;
  return [
    `Import of ${file}: work items read: ${read}, rows skipped: ${skipped.length}.`,
    ...skipped.slice(0, SHOWN_ROWS).map(({ line, reason }) => `  line ${line}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more: see the inspector, /__local/inspect`] : []),
    ...(madeUp.length > 0 ? ['What the file does not say was made up:'] : []),
    ...madeUp.map((rule) => `  - ${rule}`),
    '',
  ].join('\n');
}
