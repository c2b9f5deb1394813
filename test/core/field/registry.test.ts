import type { Field, FieldSchema } from '../../../src/core/field/field';
import type { FieldKind } from '../../../src/core/field/kind';
import { jqlFieldName } from '../../../src/core/field/jql-name';
import { fieldKind, isDateField, isGroupable, isMeasurable } from '../../../src/core/field/registry';
import { aField } from '../../support/chart';

const array = (items: string, more: Partial<FieldSchema> = {}) => ({ type: 'array', items, ...more });

function kindOf(field: Field): FieldKind {
  const kind = fieldKind(field);
  if (kind === null) throw new Error(`${field.id} has no kind`);
  return kind;
}

/** The segments of a raw value, as [key, label, order]; null when it cannot be read. */
function segmentsOf(field: Field, raw: unknown): unknown {
  const grouping = kindOf(field).grouping;
  const found: unknown[] = [];
  const isRead = grouping?.each(raw, (_, value) => {
    const { key, label, order } = grouping.describe(value);
    found.push([key, label, order]);
  });
  return isRead === true ? found : null;
}

function clauseOf(field: Field, raws: readonly unknown[]): string | null {
  const grouping = kindOf(field).grouping;
  const segments: ReturnType<NonNullable<typeof grouping>['describe']>[] = [];
  for (const raw of raws) grouping?.each(raw, (_, value) => segments.push(grouping.describe(value)));
  return grouping?.clause(jqlFieldName(field) ?? '', segments) ?? null;
}

const CASES = [
  {
    field: aField('status', { type: 'status' }),
    raw: { id: '3', name: 'In Review', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
    segments: [['in review', 'In Review', 2]],
    clause: 'status = "In Review"',
  },
  {
    field: aField('statusCategory', { type: 'statusCategory' }),
    raw: { id: 2, key: 'new', name: 'Zu erledigen', colorName: 'blue-gray' },
    segments: [['new', 'Zu erledigen', 1]],
    clause: 'statusCategory = "To Do"',
  },
  {
    field: aField('issuetype', { type: 'issuetype' }),
    raw: { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
    segments: [['epic', 'Epic', -1]],
    clause: 'issuetype = "Epic"',
  },
  {
    field: aField('priority', { type: 'priority' }),
    raw: { id: '2', name: 'High', iconUrl: '' },
    segments: [['high', 'High', 2]],
    clause: 'priority = "High"',
  },
  {
    field: aField('assignee', { type: 'user' }),
    raw: { accountId: '5b10', displayName: 'Ann Åberg', active: true },
    segments: [['5b10', 'Ann Åberg', null]],
    clause: 'assignee = "5b10"',
  },
  {
    field: aField('project', { type: 'project' }),
    raw: { id: '10000', key: 'PAY', name: 'Payments' },
    segments: [['PAY', 'Payments', 10000]],
    clause: 'project = "PAY"',
  },
  {
    field: { ...aField('parent', { type: 'issuelink' }), schema: null },
    raw: { id: '7', key: 'PAY-7', fields: { summary: 'Refunds' } },
    segments: [['PAY-7', 'PAY-7 Refunds', 7]],
    clause: 'parent = "PAY-7"',
  },
  {
    field: aField('labels', array('string')),
    raw: ['ui', 'Back-end'],
    segments: [
      ['ui', 'ui', null],
      ['back-end', 'Back-end', null],
    ],
    clause: 'labels in ("ui", "Back-end")',
  },
  {
    field: { ...aField('fixVersions', array('version')), clauseNames: ['fixVersion'] },
    raw: [{ id: '12', name: '2.0' }],
    segments: [['2.0', '2.0', 12]],
    clause: 'fixVersion = "2.0"',
  },
  {
    field: { ...aField('components', array('component')), clauseNames: ['component'] },
    raw: [{ id: '5', name: 'API' }],
    segments: [['api', 'API', null]],
    clause: 'component = "API"',
  },
  {
    field: aField('customfield_1', { type: 'option' }),
    raw: { id: '9', value: 'Large "XL"' },
    segments: [['large "xl"', 'Large "XL"', 9]],
    clause: 'cf[1] = "Large \\"XL\\""',
  },
  {
    field: aField('customfield_2', array('option')),
    raw: [{ id: '1', value: 'Red' }],
    segments: [['red', 'Red', 1]],
    clause: 'cf[2] = "Red"',
  },
  {
    field: aField('customfield_3', { type: 'option-with-child' }),
    raw: { id: '1', value: 'Europe', child: { id: '2', value: 'Norway' } },
    segments: [['["europe","norway"]', 'Europe → Norway', null]],
    clause: 'cf[3] in cascadeOption("Europe", "Norway")',
  },
  {
    field: aField('customfield_3', { type: 'option-with-child' }),
    raw: { id: '1', value: 'Europe' },
    segments: [['["europe"]', 'Europe', null]],
    clause: 'cf[3] in cascadeOption("Europe", none)',
  },
  {
    field: aField('customfield_20', array('json', { custom: 'com.pyxis.greenhopper.jira:gh-sprint' })),
    raw: [
      { id: 41, name: 'PAY Sprint 1', state: 'closed', boardId: 1 },
      { id: 42, name: 'PAY Sprint 2', state: 'active', boardId: 1 },
    ],
    segments: [
      ['41', 'PAY Sprint 1', 41],
      ['42', 'PAY Sprint 2', 42],
    ],
    clause: 'cf[20] in (41, 42)',
  },
  {
    field: aField('customfield_4', array('user')),
    raw: [{ accountId: 'a', displayName: 'Ann' }],
    segments: [['a', 'Ann', null]],
    clause: 'cf[4] = "a"',
  },
  {
    field: aField('customfield_5', { type: 'number' }),
    raw: 0.5,
    segments: [['0.5', '0.5', 0.5]],
    clause: 'cf[5] = "0.5"',
  },
  {
    field: aField('timespent', { type: 'number' }),
    raw: 5400,
    segments: [['5400', '5400', 5400]],
    clause: 'timespent = "90m"',
  },
  {
    field: { ...aField('watches', { type: 'watches' }), clauseNames: ['watchers'] },
    raw: { watchCount: 3, isWatching: false },
    segments: [['3', '3', 3]],
    clause: 'watchers = 3',
  },
  {
    field: aField('customfield_6', { type: 'string' }),
    raw: 'Some Text',
    segments: [['Some Text', 'Some Text', null]],
    clause: null,
  },
] as const;

describe('grouping by a field', () => {
  it.each(CASES)('reads $field.id ($field.schema.type)', ({ field, raw, segments }) => {
    expect(segmentsOf(field, raw)).toEqual(segments);
  });

  it.each(CASES)('finds the items of $field.id with $clause', ({ field, raw, clause }) => {
    expect(clauseOf(field, [raw])).toBe(clause);
  });

  it.each(CASES)('does not take a strange shape of $field.id for a value', ({ field }) => {
    expect(segmentsOf(field, { strange: true })).toBeNull();
    expect(segmentsOf(field, true)).toBeNull();
  });

  it('gives statuses of one name one segment and one alias each', () => {
    const aliases: unknown[] = [];
    const grouping = kindOf(aField('status', { type: 'status' })).grouping;
    grouping?.each({ id: '1', name: 'Open' }, (alias) => aliases.push(alias));
    grouping?.each({ id: '2', name: 'OPEN' }, (alias) => aliases.push(alias));
    expect(aliases).toEqual(['1', '2']);
    expect(grouping?.describe({ id: '2', name: 'OPEN' }).key).toBe('open');
  });

  it('knows the status category from the status where the site does not send it', () => {
    const field = aField('statusCategory', { type: 'statusCategory' });
    const status = { id: '1', name: 'Open', statusCategory: { key: 'new', name: 'To Do' } };
    expect(segmentsOf(field, status)).toEqual([['new', 'To Do', 1]]);
    expect(kindOf(field).grouping?.readFrom).toEqual(['statusCategory', 'status']);
  });

  it('understands a status category by name', () => {
    const identify = kindOf(aField('statusCategory', { type: 'statusCategory' })).grouping?.identify;
    expect(identify?.('In Progress')).toBe('indeterminate');
    expect(identify?.('done')).toBe('done');
  });

  it('cannot say seconds in JQL', () => {
    expect(clauseOf(aField('timespent', { type: 'number' }), [5401])).toBeNull();
  });
});

describe('measuring a field', () => {
  const read = (field: Field, raw: unknown) => kindOf(field).measuring?.read(raw);

  it.each([
    [aField('customfield_5', { type: 'number' }), 2.5, 2.5, 'number'],
    [aField('timeestimate', { type: 'number' }), 3600, 3600, 'seconds'],
    [aField('aggregatetimespent', { type: 'number' }), 60, 60, 'seconds'],
    [aField('votes', { type: 'votes' }), { votes: 4 }, 4, 'number'],
    [aField('watches', { type: 'watches' }), { watchCount: 0 }, 0, 'number'],
  ])('reads %o', (field, raw, value, unit) => {
    expect(read(field, raw)).toBe(value);
    expect(kindOf(field).measuring?.unit).toBe(unit);
  });

  it('tells no value from a value of unknown shape', () => {
    const points = aField('customfield_5', { type: 'number' });
    expect(read(points, null)).toBeNaN();
    expect(read(points, undefined)).toBeNaN();
    expect(read(points, '5')).toBe(Infinity);
  });
});

describe('what a field can be used for', () => {
  it.each([
    ['status', { type: 'status' }, { group: true, date: false, measure: false }],
    ['created', { type: 'datetime' }, { group: true, date: true, measure: false }],
    ['duedate', { type: 'date' }, { group: true, date: true, measure: false }],
    ['customfield_9', { type: 'number' }, { group: true, date: false, measure: true }],
    ['summary', { type: 'string' }, { group: true, date: false, measure: false }],
    ['description', { type: 'string' }, { group: false, date: false, measure: false }],
    ['workratio', { type: 'number' }, { group: false, date: false, measure: false }],
    ['attachment', array('attachment'), { group: false, date: false, measure: false }],
    ['customfield_8', { type: 'any' }, { group: false, date: false, measure: false }],
    ['customfield_7', array('datetime'), { group: false, date: false, measure: false }],
    ['customfield_6', { type: 'toString' }, { group: false, date: false, measure: false }],
  ] as const)('%s', (id, schema, { group, date, measure }) => {
    const field = aField(id, schema);
    expect([isGroupable(field), isDateField(field), isMeasurable(field)]).toEqual([group, date, measure]);
  });

  it('is nothing for a custom field without a schema', () => {
    expect(isGroupable({ ...aField('customfield_1', { type: 'option' }), schema: null })).toBe(false);
  });
});

describe('the name of a field in JQL', () => {
  it('is the number of a custom field and the first clause name of a system field', () => {
    expect(jqlFieldName(aField('customfield_10016', { type: 'number' }, 'Story Points'))).toBe('cf[10016]');
    expect(jqlFieldName({ ...aField('fixVersions', array('version')), clauseNames: ['fixVersion'] })).toBe(
      'fixVersion',
    );
  });

  it('is missing for fields that JQL cannot search', () => {
    expect(jqlFieldName({ ...aField('aggregatetimespent', { type: 'number' }), clauseNames: [] })).toBeNull();
  });
});
