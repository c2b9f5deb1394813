import type { Field } from '../../../src/core/field/field';
import { isListable, listCell, listedFieldIds } from '../../../src/core/list/cell';
import { aField, anIssue, FIELDS } from '../../support/chart';

const KEY: Field = { id: 'issuekey', name: 'Key', isCustom: false, clauseNames: ['key'], schema: null };
const SPRINT = aField('customfield_10020', {
  type: 'array',
  items: 'json',
  custom: 'com.pyxis.greenhopper.jira:gh-sprint',
});
const TESTERS = aField('customfield_10037', { type: 'array', items: 'user' });
const PARENT = aField('parent', { type: 'issuelink' });
const CATEGORY = aField('statusCategory', { type: 'statusCategory' });
const DESCRIPTION = aField('description', { type: 'string' });
const STATUS = { name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } };

const cellOf = (field: Field, raw: unknown) => listCell(field, anIssue('K-1', { [field.id]: raw }));

describe('listCell', () => {
  it('reads the key from the work item itself', () => {
    expect(listCell(KEY, anIssue('K-1'))).toEqual({ kind: 'work-item', key: 'K-1', summary: null });
  });

  it.each<[string, Field, unknown, unknown]>([
    ['text', FIELDS.summary, 'Sail', { kind: 'text', text: 'Sail' }],
    ['a status', FIELDS.status, STATUS, { kind: 'status', name: 'Done', category: 'done' }],
    [
      'a status without a category',
      FIELDS.status,
      { name: 'Odd' },
      { kind: 'status', name: 'Odd', category: null },
    ],
    [
      'a person',
      FIELDS.assignee,
      { accountId: 'a1', displayName: 'Ann' },
      { kind: 'people', accountIds: ['a1'] },
    ],
    [
      'several people',
      TESTERS,
      [{ accountId: 'a1' }, { accountId: 'a2' }],
      { kind: 'people', accountIds: ['a1', 'a2'] },
    ],
    ['labels', FIELDS.labels, ['x', 'y'], { kind: 'tags', tags: ['x', 'y'] }],
    ['a priority', FIELDS.priority, { id: '1', name: 'High' }, { kind: 'text', text: 'High' }],
    [
      'sprints',
      SPRINT,
      [
        { id: 1, name: 'Sprint 1' },
        { id: 2, name: 'Sprint 2' },
      ],
      { kind: 'text', text: 'Sprint 1, Sprint 2' },
    ],
    ['a number', FIELDS.storyPoints, 0, { kind: 'number', value: 0, unit: 'number' }],
    ['a duration', FIELDS.timeSpent, 5400, { kind: 'number', value: 5400, unit: 'seconds' }],
    ['a date', FIELDS.dueDate, '1970-01-03', { kind: 'moment', of: 'date', at: 2 }],
    [
      'a moment',
      FIELDS.created,
      '1970-01-01T01:00:01.000+0100',
      { kind: 'moment', of: 'date-time', at: 1000 },
    ],
    [
      'a parent',
      PARENT,
      { key: 'K-9', fields: { summary: 'Boat' } },
      { kind: 'work-item', key: 'K-9', summary: 'Boat' },
    ],
  ])('makes a cell of %s', (_name, field, raw, cell) => {
    expect(cellOf(field, raw)).toEqual(cell);
  });

  it.each<[string, Field, unknown]>([
    ['no text', FIELDS.summary, ''],
    ['no person', FIELDS.assignee, null],
    ['no number', FIELDS.storyPoints, null],
    ['no date', FIELDS.dueDate, undefined],
    ['an empty list', FIELDS.labels, []],
  ])('shows %s as empty, never as 0', (_name, field, raw) => {
    expect(cellOf(field, raw)).toEqual({ kind: 'empty' });
  });

  it.each<[string, Field, unknown]>([
    ['a date', FIELDS.dueDate, 'soon'],
    ['a number', FIELDS.storyPoints, 'three'],
    ['a status', FIELDS.status, 'Done'],
  ])('says that %s of unknown shape cannot be read', (_name, field, raw) => {
    expect(cellOf(field, raw)).toEqual({ kind: 'unreadable' });
  });

  it('reads the status category from the status where a site does not send it', () => {
    expect(listedFieldIds(CATEGORY)).toEqual(['statusCategory', 'status']);
    expect(listCell(CATEGORY, anIssue('K-1', { statusCategory: null, status: STATUS }))).toEqual({
      kind: 'text',
      text: 'Done',
    });
  });

  it('offers the key and every field that the app reads, and no rich text', () => {
    expect([KEY, FIELDS.labels, FIELDS.created, PARENT].every(isListable)).toBe(true);
    expect(isListable(DESCRIPTION)).toBe(false);
  });
});
