import {
  assignedJql,
  iterationJql,
  unassignedJql,
  unestimatedJql,
  unplannedJql,
} from '../../../src/core/capacity/capacity-jql';
import type { IterationSource } from '../../../src/core/capacity/iteration';
import type { BoardCapacity } from '../../../src/core/capacity/records/board-capacity';
import { noteJql, workJql } from '../../../src/core/capacity/note-jql';
import type { HierarchyRule } from '../../../src/core/capacity/rules';
import { aBoard } from '../../support/capacity';
import { FIELDS } from '../../support/chart';

const RANGE: IterationSource = { kind: 'range', from: '2025-06-02', to: '2025-06-13' };
const SPRINT: IterationSource = { kind: 'sprint', sprintId: 7 };

const jqlOf = (source: IterationSource, board: Partial<BoardCapacity> = {}, viewerTimeZone = 'UTC'): string =>
  iterationJql({ iteration: { source }, board: aBoard(board), boardFilterId: '10100', viewerTimeZone });

describe('the JQL of an iteration', () => {
  it.each<[string, IterationSource, Partial<BoardCapacity>, string]>([
    ['a sprint', SPRINT, {}, 'sprint = 7'],
    ['a version', { kind: 'version', versionId: '10010' }, {}, 'fixVersion = 10010'],
    ['what a sprint has on the board', SPRINT, { onlyBoardItems: true }, 'filter = 10100 AND sprint = 7'],
    [
      'some work types',
      SPRINT,
      { workTypeIds: ['10001', '10002'] },
      'sprint = 7 AND issuetype in (10001, 10002)',
    ],
    ['what is due', RANGE, {}, 'filter = 10100 AND due >= "2025-06-02" AND due < "2025-06-14"'],
    [
      'what is open',
      RANGE,
      { rangeWork: 'open' },
      'filter = 10100 AND (statusCategory != "Done" OR statusCategoryChangedDate >= "2025-06-02 00:00" AND ' +
        'statusCategoryChangedDate < "2025-06-14 00:00")',
    ],
  ])('finds %s', (_name, source, board, jql) => {
    expect(jqlOf(source, board)).toBe(jql);
  });

  it("names moments as the viewer's clock shows them, and days as they are", () => {
    const open = jqlOf(RANGE, { rangeWork: 'open', timeZone: 'Europe/Berlin' }, 'America/New_York');
    expect(open).toContain('statusCategoryChangedDate >= "2025-06-01 18:00"');
    expect(jqlOf(RANGE, { timeZone: 'Europe/Berlin' }, 'America/New_York')).toBe(jqlOf(RANGE));
  });
});

describe('the JQL of a note', () => {
  const of = { jql: 'sprint = 7', board: aBoard(), estimate: FIELDS.storyPoints, unplanned: ['eve'] };
  const withHierarchy = (hierarchy: HierarchyRule, board = aBoard()): BoardCapacity => ({
    ...board,
    rules: { ...board.rules, hierarchy },
  });

  it('finds what the note is about', () => {
    expect(noteJql('unassigned', of)).toBe(unassignedJql('sprint = 7'));
    expect(noteJql('nothing-estimated', of)).toBe(unestimatedJql('sprint = 7', FIELDS.storyPoints));
    expect(noteJql('unplanned', of)).toBe('sprint = 7 AND statusCategory != "Done" AND assignee in ("eve")');
  });

  it('is none for notes about no items', () => {
    expect(noteJql('no-dates', of)).toBeNull();
    expect(noteJql('unplanned', { ...of, unplanned: [] })).toBeNull();
  });

  it('finds no sub-tasks where they do not count, and is none where JQL cannot tell which items count', () => {
    const board = withHierarchy('parents');
    expect(workJql({ jql: 'sprint = 7', board })).toBe('sprint = 7 AND issuetype in standardIssueTypes()');
    const filtered = withHierarchy('parents', aBoard({ workTypeIds: ['10002'] }));
    expect(workJql({ jql: 'sprint = 7', board: filtered })).toBe('sprint = 7');
    expect(noteJql('unassigned', { ...of, board: withHierarchy('sub-tasks') })).toBeNull();
  });
});

describe('the JQL of what to look at', () => {
  it('finds work that nobody has, that nobody has estimated, and that people have', () => {
    const open = 'sprint = 7 AND statusCategory != "Done" AND';
    expect(unassignedJql('sprint = 7')).toBe(`${open} assignee is EMPTY`);
    expect(unestimatedJql('sprint = 7', FIELDS.storyPoints)).toBe(`${open} cf[10016] is EMPTY`);
    expect(assignedJql('sprint = 7', 'ann')).toBe('sprint = 7 AND assignee = "ann"');
    expect(unplannedJql('sprint = 7', ['eve'])).toBe(
      'sprint = 7 AND statusCategory != "Done" AND assignee in ("eve")',
    );
  });

  it('is none where Jira cannot search the field', () => {
    expect(unestimatedJql('sprint = 7', { ...FIELDS.storyPoints, clauseNames: [] })).toBeNull();
  });
});
