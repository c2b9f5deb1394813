import {
  LINES_READ,
  letterAsCsv,
  letterAsDocument,
  letterAsText,
} from '../../../../src/core/report/delivery/encode-letter';
import { writeLetter, type Letter, type LetterInput } from '../../../../src/core/report/delivery/letter';
import type { LetterWords } from '../../../../src/core/report/delivery/letter-words';
import { FIXTURE, POINTS } from '../../../support/fixture-a';
import { aColumn, aGroup, aReport, compiled, runReport } from '../../../support/report';

/** Says which text it is, and of what. */
const words: LetterWords = (key, params = {}) => [key, ...Object.values(params)].join(' ');

const sum = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });

function aLetter(groups: Parameters<typeof aGroup>[0][], changes: Partial<LetterInput> = {}): Letter {
  const definition = { columns: [aColumn('issuekey'), sum], groups: groups.map((id) => aGroup(id)) };
  const { result, rows } = runReport(FIXTURE, definition);
  const { levels } = compiled(aReport(definition));
  return writeLetter({
    ...{ title: 'Points', columns: result.columns, levels, total: result.total, keyOf: null },
    ...{
      read: 6,
      expected: 6,
      isPart: false,
      computedAt: Date.UTC(2026, 2, 2, 9),
      timeZone: 'Europe/Berlin',
    },
    ...{ ownerName: 'Anna', runId: 'r1', words, ...changes },
    ...(changes.keyOf === undefined ? {} : { keyOf: rows.keyOf }),
  });
}

describe('a letter', () => {
  it('has the groups of the report with their numbers, and the grand total of unique work items', () => {
    const { head, lines, notes } = aLetter(['labels']);
    expect(head).toEqual(['Labels', 'items', 'Story Points']);
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['x', 3, 10],
      ['y', 3, 7],
      ['z', 2, 2],
      ['empty', 1, 8],
      ['total', 6, 18],
    ]);
    expect(notes).toEqual([]);
  });

  it('names groups within groups before the next one', () => {
    const { head, lines } = aLetter(['assignee', 'status']);
    expect(head[0]).toBe('Assignee / Status');
    expect(lines.map(({ level, cells }) => `${level} ${String(cells[0])} ${String(cells[2])}`)).toEqual([
      ...['1 Ann 13', '2 Done 5', '2 In Progress 8'],
      ...['1 Bob 5', '2 Done 3', '2 In Progress 0', '2 To Do 2'],
      ...['1 empty 0', '2 To Do 0', '0 total 18'],
    ]);
  });

  it('names no work item unless it is to', () => {
    expect(JSON.stringify(aLetter(['status']))).not.toMatch(/K-\d/);
    const named = aLetter(['status'], { keyOf: String });
    expect(named.head.at(-1)).toBe('keys');
    expect(named.lines.find(({ cells }) => cells[0] === 'Done')?.cells.at(-1)).toBe('K-1, K-2');
  });

  it('says what it leaves out, for whom it speaks, when and in which run', () => {
    const { notes, signature } = aLetter([], { isPart: true, read: 5000, expected: 12_000 });
    expect(notes).toEqual(['part 5000 12000']);
    expect(signature).toBe('sent Anna 2026-03-02 10:00 (Europe/Berlin) r1');
  });
});

describe('a letter is written', () => {
  const many: Letter = {
    ...aLetter([]),
    lines: [
      ...Array.from({ length: LINES_READ + 20 }, (_, at) => ({ level: 1, cells: [`g${at}`, at] })),
      { level: 0, cells: ['total', 9] },
    ],
  };

  it('as a document that Jira takes: no text in it is empty', () => {
    const document = letterAsDocument(aLetter(['assignee', 'status']), words);
    const texts = [...JSON.stringify(document).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);
    expect(document).toMatchObject({ type: 'doc', version: 1 });
    expect(texts).not.toContain('');
    expect(texts).toEqual(expect.arrayContaining(['Points', 'Ann', '13', '\u2003Done', '18']));
  });

  it('as a warning first where it is a part', () => {
    const document = letterAsDocument(aLetter([], { isPart: true }), words);
    expect(document.content?.map(({ type }) => type)).toEqual(['heading', 'panel', 'table', 'paragraph']);
  });

  it.each([
    ['a comment', (letter: Letter) => JSON.stringify(letterAsDocument(letter, words))],
    ['a mail', (letter: Letter) => letterAsText(letter, words)],
  ])('as %s with its first lines and the total, and says how many are missing', (_, write) => {
    const text = write(many);
    expect(text).toContain('g98');
    expect(text).not.toContain('g99');
    expect(text).toContain('total');
    expect(text).toContain('cut 21');
  });

  it('as a file with all lines, where nothing runs as a formula', () => {
    const file = letterAsCsv({ ...many, lines: [{ level: 1, cells: ['=1+1', 2] }, ...many.lines] });
    expect(file).toContain("'=1+1,2\r\n");
    expect(file).toContain('g119,119\r\n');
  });
});
