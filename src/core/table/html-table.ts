import type { PlainCell } from './table';
import { escapeHtml } from '../chart/escape-html';

/** A table as HTML, for pasting into pages and mails; the first row is its head, nothing stands for a missing number. */
export function toHtmlTable(rows: readonly (readonly PlainCell[])[]): string {
  const [head = [], ...body] = rows;
  const line = (tag: 'th' | 'td', row: readonly PlainCell[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${cell === null ? '' : escapeHtml(String(cell))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line('th', head)}</thead><tbody>${body.map((row) => line('td', row)).join('')}</tbody></table>`;
}
