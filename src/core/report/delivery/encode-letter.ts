import { toCsv } from '../../table/csv';
import type { Letter, LetterCell, LetterLine } from './letter';
import type { LetterTexts } from './letter-texts';

/** Comments and mails are read, not computed with: a report with more groups is for a file. */
export const LINES_READ = 100;

interface Node {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
}

/**
 * The body of a comment. The first lines stay, and so does the total.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ (read 2026-11-21)
 */
export function letterAsDocument(letter: Letter, texts: LetterTexts): Node & { readonly version: 1 } {
  const { title, notes, head, signature } = letter;
  const { lines, note } = shortened(letter, texts);
  const row = (cells: readonly LetterCell[], type: 'tableHeader' | 'tableCell', isStrong: boolean): Node => ({
    type: 'tableRow',
    content: cells.map(({ words }) => ({ type, attrs: {}, content: [paragraph(words, isStrong)] })),
  });
  return {
    type: 'doc',
    version: 1,
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: title }] },
      ...notes.map((text) => panel(text)),
      {
        type: 'table',
        content: [
          row(head, 'tableHeader', false),
          ...lines.map((line) => row(indented(line), 'tableCell', line.level === 0)),
        ],
      },
      ...note.map((text) => paragraph(text, false)),
      paragraph(signature, false),
    ],
  };
}

/** The text of a mail. */
export function letterAsText(letter: Letter, texts: LetterTexts): string {
  const { title, notes, head, signature } = letter;
  const { lines, note } = shortened(letter, texts);
  const table = [head, ...lines.map(indented)].map((cells) =>
    cells.map(({ words }) => (words === '' ? texts.t('value.none') : words)).join(' | '),
  );
  return [title, '', ...notes, ...table, ...note, '', signature].join('\n');
}

/** A file for spreadsheets: all lines, and below them what limits it and who sent it. */
export function letterAsCsv({ notes, head, lines, signature }: Letter): string {
  const table = [head, ...lines.map(indented)].map((cells) => cells.map(({ value }) => value));
  return toCsv([...table, ...[...notes, signature].map((text) => [text])]);
}

function shortened(
  { lines }: Letter,
  texts: LetterTexts,
): { readonly lines: readonly LetterLine[]; readonly note: readonly string[] } {
  const left = lines.length - LINES_READ;
  if (left <= 0) return { lines, note: [] };
  return {
    lines: [...lines.slice(0, LINES_READ - 1), ...lines.slice(-1)],
    note: [texts.t('delivery.letter.cut', { lines: left })],
  };
}

/** Inner groups stand to the right of those around them. */
function indented({ level, cells }: LetterLine): readonly LetterCell[] {
  const space = '\u2003'.repeat(Math.max(0, level - 1));
  return cells.map((cell, at) => {
    const words = space + cell.words;
    return at === 0 ? { words, value: words } : cell;
  });
}

/** A text node must not be empty. */
function paragraph(text: string, isStrong: boolean): Node {
  if (text === '') return { type: 'paragraph', content: [] };
  return {
    type: 'paragraph',
    content: [{ type: 'text', text, ...(isStrong ? { marks: [{ type: 'strong' }] } : {}) }],
  };
}

function panel(text: string): Node {
  return { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(text, true)] };
}
