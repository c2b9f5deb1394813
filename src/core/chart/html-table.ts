import type { TableCell } from './csv';
import { escapeHtml } from './escape-html';

/** A table as HTML, for pasting into pages and mails; the first row is its head, nothing stands for a missing number. */
export function toHtmlTable(rows: readonly (readonly TableCell[])[]): string {
  const [head = [], ...body] = rows;
  const line = (tag: 'th' | 'td', row: readonly TableCell[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${cell === null ? '' : escapeHtml(String(cell))}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line('th', head)}</thead><tbody>${body.map((row) => line('td', row)).join('')}</tbody></table>`;
}
