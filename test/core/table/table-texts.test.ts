import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { toCsv } from '../../../src/core/table/csv';
import { toHtmlTable } from '../../../src/core/table/html-table';
import { toMarkdown } from '../../../src/core/table/markdown-table';

describe('toCsv', () => {
  it('writes numbers plainly, missing ones as nothing, and quotes what needs it', () => {
    expect(
      toCsv([
        ['Status', 'Points', 'Share'],
        ['Done, at last', 1234.5, 0.25],
        ['He said "no"', null, 0],
        ['two\nlines', -3, null],
      ]),
    ).toBe(
      'Status,Points,Share\r\n"Done, at last",1234.5,0.25\r\n"He said ""no""",,0\r\n"two\nlines",-3,\r\n',
    );
  });

  it('writes a date as it stands in every calendar', () => {
    expect(toCsv([[{ day: 20_244 }]])).toBe('2025-06-05\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps a spreadsheet from running %j as a formula',
    (text) => {
      const [[cell]] = parse(toCsv([[text]])) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('is read back as it was written, whatever the texts', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless, fc.integer()), { minLength: 1 }), (rows) => {
        expect(parse(toCsv(rows), { record_delimiter: '\r\n' })).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });
});

describe('toMarkdown', () => {
  it('has a head, numbers at the right, and signs that mean nothing', () => {
    expect(
      toMarkdown([
        ['Status', 'Items'],
        ['a|b *c*', 12],
        ['one\ntwo', null],
      ]),
    ).toBe('| Status | Items |\n| --- | ---: |\n| a\\|b \\*c\\* | 12 |\n| one two |  |\n');
  });

  it('is empty without rows', () => {
    expect(toMarkdown([])).toBe('');
  });
});

describe('toHtmlTable', () => {
  it('has a head and escapes texts', () => {
    expect(toHtmlTable([['Status'], ['<script>"&\''], [null]])).toBe(
      '<table><thead><tr><th>Status</th></tr></thead><tbody><tr><td>&lt;script&gt;&quot;&amp;&#39;</td></tr><tr><td></td></tr></tbody></table>',
    );
  });
});
