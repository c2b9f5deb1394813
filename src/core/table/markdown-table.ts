import type { PlainCell } from './table';

/** A table as Markdown; the first row is its head. Columns that hold numbers stand at the right. Empty without rows. */
export function toMarkdown(rows: readonly (readonly PlainCell[])[]): string {
  const [head, ...body] = rows;
  if (head === undefined) return '';
  const rule = head.map((_, column) =>
    body.some((row) => typeof row[column] === 'number') ? '---:' : '---',
  );
  return [head.map(markdownCell), rule, ...body.map((row) => row.map(markdownCell))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** Line breaks end a row, bars a cell; backslashes and angle brackets mean something to Markdown and to HTML. */
function markdownCell(cell: PlainCell): string {
  if (cell === null) return '';
  return String(cell)
    .replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
