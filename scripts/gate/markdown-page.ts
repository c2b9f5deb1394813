import { format, resolveConfig } from 'prettier';

/** A page of docs/, or a table of the app, that is written from code: `npm run check:docs` compares them. */
export interface WrittenPage {
  readonly path: string;
  /** What writes it. */
  readonly command: string;
  readonly write: () => Promise<string>;
}

/** Parts of a page, one under the other, as Prettier has them. */
export async function markdownPage(path: string, parts: readonly string[]): Promise<string> {
  return format(parts.join('\n\n'), { ...(await resolveConfig(path)), parser: 'markdown' });
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
