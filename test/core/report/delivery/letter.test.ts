import {
  LINES_READ,
  letterAsCsv,
  letterAsDocument,
  letterAsText,
} from '../../../../src/core/report/delivery/encode-letter';
import {
  writeLetter,
  type Letter,
  type LetterCell,
  type LetterInput,
} from '../../../../src/core/report/delivery/letter';
import type { JiraIssue } from '../../../../src/core/field/field';
import type { ColumnFormat, ReportColumn, ReportGroup } from '../../../../src/core/report/definition';
import type { TableCell } from '../../../../src/core/table/table';
import { createFormats } from '../../../../src/core/text/formats';
import { anIssue } from '../../../support/chart';
import { FIXTURE, POINTS } from '../../../support/fixture-a';
import { plainTexts as texts } from '../../../support/plain-texts';
import { aColumn, aGroup, aReport, compiled, runReport } from '../../../support/report';

const sum = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });

interface Changes extends Partial<LetterInput> {
  readonly column?: ReportColumn;
  readonly issues?: readonly JiraIssue[];
}

function aLetter(groups: readonly ReportGroup[], changes: Changes = {}): Letter {
  const { column = sum, issues = FIXTURE, ...others } = changes;
  const definition = { columns: [aColumn('issuekey'), column], groups };
  const { result, rows } = runReport(issues, definition);
  return writeLetter({
    ...{ title: 'Points', compiled: compiled(aReport(definition)), rows, total: result.total },
    ...{ read: 6, expected: 6, isPart: false, namesItems: false, ownerName: 'Anna', runId: 'r1', texts },
    prepared: {
      timeZone: 'Europe/Berlin',
      timeTracking: { hoursPerDay: 8, daysPerWeek: 5 },
      computedAt: Date.UTC(2026, 2, 2, 9),
    },
    ...others,
  });
}

const valuesOf = ({ lines }: Letter): readonly (readonly TableCell[])[] =>
  lines.map(({ cells }) => cells.map(({ value }) => value));
const wordsOf = (cells: readonly LetterCell[]): readonly string[] => cells.map(({ words }) => words);

describe('a letter', () => {
  it('has the groups of the report with their numbers, and the grand total of unique work items', () => {
    const letter = aLetter([aGroup('labels')]);
    expect(wordsOf(letter.head)).toEqual(['Labels', 'measure.count', 'Story Points']);
    expect(valuesOf(letter)).toEqual([
      ['x', 3, 10],
      ['y', 3, 7],
      ['z', 2, 2],
      ['segment.none Labels', 1, 8],
      ['report.export.total', 6, 18],
    ]);
    expect(letter.notes).toEqual([]);
  });

  it('names groups within groups before the next one', () => {
    const { head, lines } = aLetter([aGroup('assignee'), aGroup('status')]);
    expect(head[0]?.words).toBe('Assignee / Status');
    expect(lines.map(({ level, cells }) => `${level} ${cells[0]?.words} ${cells[2]?.words}`)).toEqual([
      ...['1 Ann 13', '2 Done 5', '2 In Progress 8'],
      ...['1 Bob 5', '2 Done 3', '2 In Progress 0', '2 To Do 2'],
      ...['1 segment.unassigned value.none', '2 To Do value.none', '0 report.export.total 18'],
    ]);
  });

  it('names no work item unless it is to', () => {
    expect(JSON.stringify(aLetter([aGroup('status')]))).not.toMatch(/K-\d/);
    const named = aLetter([aGroup('status')], { namesItems: true });
    expect(named.head.at(-1)?.words).toBe('delivery.letter.keys');
    expect(named.lines.find(({ cells }) => cells[0]?.words === 'Done')?.cells.at(-1)?.words).toBe('K-1, K-2');
  });

  it.each<[ColumnFormat, string, number, string]>([
    [{ kind: 'auto' }, 'report.run.duration.days 1', 8, 'hours'],
    [{ kind: 'duration', unit: 'days' }, 'value.days 1', 1, 'days'],
  ])(
    'has durations as the report shows them, and as numbers of %j for files',
    (format, words, value, unit) => {
      const column = aColumn('timespent', { format, totalAggregate: 'sum' });
      const { head, lines } = aLetter([], { column, issues: [anIssue('K-1', { timespent: 8 * 3600 })] });
      expect(lines.at(-1)?.cells.at(-1)).toEqual({ words, value });
      expect(head.at(-1)?.value).toContain(`report.unit.${unit}`);
    },
  );

  it('has dates and periods in the language of its delivery', () => {
    const { lines } = aLetter([aGroup('created', { divide: { kind: 'periods', bucket: 'day' } })], {
      texts: { ...texts, formats: createFormats('de-DE') },
    });
    expect(lines[0]?.cells[0]?.words).toMatch(/^\d{1,2}\. \p{L}+\.? 20\d\d/u);
  });

  it('says what it leaves out, for whom it speaks, when and in which run', () => {
    const { notes, signature } = aLetter([], { isPart: true, read: 5000, expected: 12_000 });
    expect(notes).toEqual(['delivery.letter.part 5000 12000']);
    expect(signature).toBe('delivery.letter.sent Anna Mar 2, 2026, 10:00 AM GMT+1 r1');
  });
});

describe('a letter is written', () => {
  const cell = (value: string | number): LetterCell => ({ words: String(value), value });
  const many: Letter = {
    ...aLetter([]),
    lines: [
      ...Array.from({ length: LINES_READ + 20 }, (_, at) => ({
        level: 1,
        cells: [cell(`g${at}`), cell(at)],
      })),
      { level: 0, cells: [cell('total'), cell(9)] },
    ],
  };

  it('as a document that Jira takes: no text in it is empty', () => {
    const document = letterAsDocument(aLetter([aGroup('assignee'), aGroup('status')]), texts);
    const said = [...JSON.stringify(document).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);
    expect(document).toMatchObject({ type: 'doc', version: 1 });
    expect(said).not.toContain('');
    expect(said).toEqual(expect.arrayContaining(['Points', 'Ann', '13', '\u2003Done', '18']));
  });

  it('as a warning first where it is a part', () => {
    const document = letterAsDocument(aLetter([], { isPart: true }), texts);
    expect(document.content?.map(({ type }) => type)).toEqual(['heading', 'panel', 'table', 'paragraph']);
  });

  it.each([
    ['a comment', (letter: Letter) => JSON.stringify(letterAsDocument(letter, texts))],
    ['a mail', (letter: Letter) => letterAsText(letter, texts)],
  ])('as %s with its first lines and the total, and says how many are missing', (_, write) => {
    const text = write(many);
    expect(text).toContain('g98');
    expect(text).not.toContain('g99');
    expect(text).toContain('total');
    expect(text).toContain('delivery.letter.cut 21');
  });

  it('as a file with all lines, where nothing runs as a formula', () => {
    const file = letterAsCsv({
      ...many,
      lines: [{ level: 1, cells: [cell('=1+1'), cell(2)] }, ...many.lines],
    });
    expect(file).toContain("'=1+1,2\r\n");
    expect(file).toContain('g119,119\r\n');
  });
});
