import fc from 'fast-check';
import { IssueColumns } from '../../../../local/data/columns/issue-columns';
import { generateLargeSite, generateSite } from '../../../../local/data/generate/generate-site';
import type { IssueRecord } from '../../../../local/jira/model';
import { anIssue } from '../../../support/site';

const FIELDS = Object.keys(anIssue({ key: 'SHOP-1' })) as readonly (keyof IssueRecord)[];

/** What can be read of an issue, field by field. */
const read = (issue: IssueRecord | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(FIELDS.map((field) => [field, issue?.[field]]));

const word = fc.constantFrom('a', 'b', 'a long text, with "quotes" and ümlauts', '');

const anyIssue = fc
  .record({
    id: fc.nat(),
    number: fc.integer({ min: 1, max: 100_000 }),
    summary: word,
    description: fc.option(word),
    assigneeId: fc.option(word),
    resolvedAt: fc.option(fc.integer()),
    parentId: fc.option(fc.nat()),
    timeSpent: fc.option(fc.constantFrom(0, 1, 3600)),
    votes: fc.option(fc.nat()),
    labels: fc.array(word),
    custom: fc.dictionary(
      fc.constantFrom('customfield_1', 'customfield_2', 'customfield_3'),
      fc.oneof(fc.integer(), fc.double({ noNaN: true }), word, fc.array(word), fc.array(fc.nat())),
    ),
  })
  .map(({ number, ...overrides }) => anIssue({ key: `SHOP-${number}`, ...overrides }));

describe('issues in columns', () => {
  it('read as they were written, in any order and as often as one likes', () => {
    fc.assert(
      fc.property(fc.array(anyIssue, { maxLength: 20 }), (issues) => {
        const columns = new IssueColumns(issues, issues.length);
        const written = issues.map(read);
        expect([...columns].map(read)).toEqual(written);
        expect(issues.map((_, row) => read(columns.at(row))).reverse()).toEqual(written.toReversed());
      }),
    );
  });

  it('end where the issues end', () => {
    const columns = new IssueColumns([anIssue({ key: 'SHOP-1' })], 1);
    expect([columns.length, columns.at(1), columns.at(-1)]).toEqual([1, undefined, undefined]);
  });

  it('refuse more or fewer issues than were announced', () => {
    const issues = [anIssue({ key: 'SHOP-1' }), anIssue({ key: 'SHOP-2' })];
    expect(() => new IssueColumns(issues, 1)).toThrow('1 issues were announced, 2 came.');
    expect(() => new IssueColumns(issues, 3)).toThrow(RangeError);
  });

  it('hold the same site as the small one', () => {
    const options = { issues: 500, seed: 3, now: Date.UTC(2026, 2, 18, 9) };
    const small = generateSite(options);
    const large = generateLargeSite(options);
    expect([...large.issues].map(read)).toEqual(small.issues.map(read));
    const last = large.issues.at(499);
    expect(last === undefined ? null : large.changelog(last)).toEqual(small.changelog(small.issues[499]!));
  });
});
