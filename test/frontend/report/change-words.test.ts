import '../../support/forge-bridge';
import type { ReportDefinition, ReportTest } from '../../../src/core/report/definition';
import type { ReportAccess, ReportInput } from '../../../src/core/report/report';
import type { Reference } from '../../../src/core/report/transfer/references';
import { changeWords } from '../../../src/frontend/report/change-words';
import { namedReferences } from '../../../src/frontend/report/reference-names';
import { createTexts } from '../../../src/frontend/texts/texts';
import { FIELDS } from '../../support/chart';
import { aColumn, aGroup, aReport, ofField } from '../../support/report';

const POINTS = FIELDS.storyPoints.id;
const fields = Object.values(FIELDS);
const NAMES: Readonly<Record<string, string>> = {
  ...{ 'person:ann': 'Ann', 'person:bob': 'Bob', 'group:g-1': 'staff', 'role:7': 'Developers' },
  'board:5': 'Kites board',
};

function aState(changes: Partial<ReportInput>): ReportInput {
  return {
    ...{ name: 'Delays', description: '', isTemplate: false, definition: aReport() },
    ...{ access: { kind: 'private' }, administrators: ['ann'] },
    ...changes,
  };
}

const defined = (changes: Partial<ReportDefinition>) => aState({ definition: aReport(changes) });
const words = (before: ReportInput, after: ReportInput, locale = 'en-US') =>
  changeWords(before, after, {
    fields,
    texts: createTexts([], locale),
    nameOf: ({ kind, id }: Reference) => NAMES[`${kind}:${id}`] ?? id,
  });

describe('a change of a report in words', () => {
  it('names the people, groups and roles, and who its administrators are', () => {
    const access: ReportAccess = {
      ...{ kind: 'limited', accountIds: ['bob'], groupIds: ['g-1'] },
      roles: [{ projectKey: 'K', roleId: 7 }],
    };
    expect(words(aState({}), aState({ access, administrators: ['ann', 'gone'] }))).toEqual([
      'People: Private · Administrators: Ann → Limited: Bob, Group staff, Role Developers in K · Administrators: Ann, gone',
    ]);
  });

  const filter = (fieldId: string, test: ReportTest) =>
    defined({ filters: [{ id: 'f', of: ofField(fieldId), test }] });

  it.each<[string, string, ReportTest, string]>([
    ['numbers', POINTS, { kind: 'number', operator: '>', value: 2 }, 'Story Points is greater than 2'],
    [
      'people by name',
      'assignee',
      { kind: 'any-of', isNegated: true, values: ['bob', 'cem'] },
      'Assignee is none of Bob, cem',
    ],
    [
      'a fixed day',
      'created',
      { kind: 'date', operator: '<', day: { kind: 'fixed', date: '2026-03-18' } },
      'Created is before Mar 18, 2026',
    ],
    [
      'a day counted from today',
      'created',
      { kind: 'date', operator: '>=', day: { kind: 'relative', days: -7 } },
      'Created is on or after 7 days ago',
    ],
    ['texts', 'summary', { kind: 'contains', isNegated: false, text: 'wing' }, 'Summary contains “wing”'],
    ['emptiness', POINTS, { kind: 'empty', isEmpty: true }, 'Story Points is empty'],
  ])('says what filters ask of %s', (_what, fieldId, test, text) => {
    expect(words(defined({}), filter(fieldId, test))).toEqual([`Filters: – → ${text}`]);
  });

  it('says how rows are sorted and grouped', () => {
    const sort = (direction: 'ascending' | 'descending') => ({ id: 's', of: ofField(POINTS), direction });
    expect(words(defined({ sorts: [sort('ascending')] }), defined({ sorts: [sort('descending')] }))).toEqual([
      'Sorting: Story Points (Ascending) → Story Points (Descending)',
    ]);
    const groups = [aGroup('created', { divide: { kind: 'periods', bucket: 'month' } })];
    const table = { isTotalsOnly: true, startsCollapsed: false };
    expect(words(defined({}), defined({ groups, table }))).toEqual([
      'Grouping: – → Created (Month · By name · Ascending) · Only groups with their totals, no rows',
    ]);
  });

  it('marks what is called the same and is different', () => {
    const column = aColumn(POINTS);
    const wide = { ...column, width: 'wide' } as const;
    expect(words(defined({ columns: [column] }), defined({ columns: [wide] }))).toEqual([
      'Columns: Story Points → Story Points (changed)',
    ]);
  });

  it('has the whole JQL, and the name of a board beside its number', () => {
    const jql = `project = K AND summary ~ "${'kite '.repeat(40)}end"`;
    const board = { kind: 'board', boardId: 5 } as const;
    expect(words(defined({ source: { kind: 'jql', jql } }), defined({ source: board }))).toEqual([
      `Source: ${jql} · A work item → Board 5 (Kites board) · A work item`,
    ]);
  });

  it('says which days count and on which weeks start, in the viewer’s language', () => {
    const [line] = words(defined({}), defined({ weekStartsOn: 7 }), 'de-DE');
    expect(line).toMatch(/ · Montag · .* → .* · Sonntag · /);
  });

  it('says with which view the report opens', () => {
    const chart = { kind: 'pie', columnId: null } as const;
    expect(words(defined({ chart }), defined({ chart, opensWith: 'chart' }))).toEqual([
      'Views: Table, Chart · Opens with Table → Table, Chart · Opens with Chart',
    ]);
  });
});

describe('what is to be told by name', () => {
  it('is everybody whom filters of people look for, and no other value', () => {
    const report = defined({
      filters: [
        { id: 'a', of: ofField('assignee'), test: { kind: 'any-of', isNegated: false, values: ['bob'] } },
        { id: 's', of: ofField('status'), test: { kind: 'any-of', isNegated: false, values: ['Done'] } },
      ],
    });
    expect(namedReferences([report, report], fields)).toEqual([
      { kind: 'space', id: 'K' },
      { kind: 'person', id: 'ann' },
      { kind: 'person', id: 'bob' },
    ]);
  });
});
