import { importError, imported } from './imported';

describe('importFile', () => {
  it.each([
    ['', 'mine: The file is empty.'],
    ['Issue key,Created\n', 'mine: The file has a header but no rows.'],
    ['{"total":0,"issues":[]}', 'mine: The file holds no work items: expected an array or {"issues": […]}.'],
    [
      'Issue key,Created\nA-1,soon\n',
      'mine: None of its 1 rows can be read. Line 2: Created "soon" is not a date in a form that Jira writes.',
    ],
  ])('says in one sentence why %j cannot be used', (text, message) => {
    expect(importError(text)).toBe(message);
  });

  it('says what it expects when it does not know the columns', () => {
    expect(importError('name,city\nAnn,Oslo')).toMatch(
      /"Issue key" and "Created" or "Summary".*The first columns are: name, city\.$/,
    );
    expect(importError('{"issues":')).toMatch(/^mine: The file is not JSON: /);
  });

  it('names the line of each row that is not CSV, after rows of several lines too', () => {
    const { data, report } = imported(
      [
        'Issue key,Created,Summary',
        'A-1,2024-01-01,"two',
        'lines"',
        'A-2,2024-01-01',
        'A-3,2024-01-01,x',
      ].join('\n'),
    );
    expect(data.issues.map((issue) => issue.key)).toEqual(['A-1', 'A-3']);
    expect(report.skipped).toEqual([{ line: 4, reason: '2 columns instead of 3.' }]);
  });

  it('reports a quotation mark that is never closed, and keeps what comes before', () => {
    const { data, report } = imported(
      'Issue key,Created,Summary\nA-1,2024-01-01,fine\nA-2,2024-01-01,"open\nA-3,2024-01-01,x\n',
    );
    expect(data.issues.map((issue) => issue.key)).toEqual(['A-1']);
    expect(report.skipped).toEqual([
      {
        line: 3,
        reason:
          'The quotation mark on line 3 is never closed. What follows it, to the end of the file, was not read.',
      },
    ]);
  });

  it('reports an unclosed quotation mark that swallows rows up to the next one, and reads on after it', () => {
    const { data, report } = imported(
      [
        'Issue key,Created,Summary',
        'A-1,2024-01-01,"two',
        'lines"',
        'A-2,2024-01-01,"open, ""so',
        'A-3,2024-01-01,x',
        'A-4,2024-01-01,"quoted"',
        'A-5,2024-01-01,fine',
      ].join('\r\n'),
    );
    expect(data.issues.map((issue) => issue.key)).toEqual(['A-1', 'A-5']);
    expect(report.skipped).toEqual([
      {
        line: 4,
        reason:
          'The quotation mark on line 4 is not closed where its value ends: text follows the next one, on line 6. Lines 4 to 6 were not read.',
      },
    ]);
  });

  it('names the line of the quotation mark when it opens within a row of several lines', () => {
    const { report } = imported(
      'Issue key,Created,Summary,Text\nA-1,2024-01-01,,\nA-2,2024-01-01,"a\nb","open\n',
    );
    expect(report.skipped).toMatchObject([
      { line: 4, reason: expect.stringContaining('on line 4') as string },
    ]);
  });

  it('names the line of a quotation mark that is never closed in a file without any row before it', () => {
    expect(importError('Issue key,Created\n"A-1,2024-01-01\n')).toContain(
      'Line 2: The quotation mark on line 2 is never closed.',
    );
  });
});
