import { createJqlEngine } from '../../../../local/jira/jql/engine';
import { systemFields } from '../../../../local/jira/beans/system-field-list';
import { ANNA, aSite } from '../../../support/site';

const engine = createJqlEngine(aSite());

const structure = (jql: string) => engine.parse(jql, ANNA, 'none').structure;

describe('parse', () => {
  it('gives fields, operators and operands as they can be written again', () => {
    expect(
      structure('status in (Done, "In Progress", EMPTY) AND cf[10016] > 3 ORDER BY created DESC, key'),
    ).toEqual({
      where: {
        operator: 'and',
        clauses: [
          {
            field: { name: 'status', encodedName: 'status' },
            operator: 'in',
            operand: {
              encodedOperand: '(Done, "In Progress", EMPTY)',
              values: [
                { value: 'Done', encodedValue: 'Done' },
                { value: 'In Progress', encodedValue: '"In Progress"' },
                { keyword: 'empty' },
              ],
            },
          },
          {
            field: { name: 'cf[10016]', encodedName: 'cf[10016]' },
            operator: '>',
            operand: { value: '3', encodedValue: '3' },
          },
        ],
      },
      orderBy: {
        fields: [
          { field: { name: 'created', encodedName: 'created' }, direction: 'desc' },
          { field: { name: 'key', encodedName: 'key' } },
        ],
      },
    });
  });

  it('gives functions, not, history and entity properties', () => {
    expect(structure('not assignee in membersOf("a b") or status changed after startOfDay(-1d)')).toEqual({
      where: {
        operator: 'or',
        clauses: [
          {
            operator: 'not',
            clauses: [
              {
                field: { name: 'assignee', encodedName: 'assignee' },
                operator: 'in',
                operand: { function: 'membersOf', arguments: ['a b'], encodedOperand: 'membersOf("a b")' },
              },
            ],
          },
          {
            field: { name: 'status', encodedName: 'status' },
            operator: 'changed',
            predicates: [
              {
                operator: 'after',
                operand: { function: 'startOfDay', arguments: ['-1d'], encodedOperand: 'startOfDay(-1d)' },
              },
            ],
          },
        ],
      },
    });
    expect(structure('issue.property["a b"].c.d = 1')).toMatchObject({
      where: {
        field: {
          name: 'issue.property[a b].c.d',
          encodedName: 'issue.property["a b"].c.d',
          property: [{ entity: 'issue', key: 'a b', path: 'c.d' }],
        },
      },
    });
  });

  it('reads the escapes of JQL', () => {
    const where = (jql: string) => structure(jql)?.where;
    expect(where(String.raw`labels = "a\u0041\tb\"c\\"`)).toMatchObject({ operand: { value: 'aA\tb"c\\' } });
    expect(where(String.raw`labels = 'it\'s'`)).toMatchObject({
      operand: { value: "it's", encodedValue: '"it\'s"' },
    });
  });

  it('leaves the structure out of a strict answer with errors, and keeps it in a warning one', () => {
    const errors = ["Field 'universe' does not exist or you do not have permission to view it."];
    expect(engine.parse('universe = 42', ANNA, 'strict')).toEqual({ query: 'universe = 42', errors });
    expect(engine.parse('universe = 42', ANNA, 'warn')).toMatchObject({
      errors,
      structure: { where: { operator: '=' } },
    });
    expect(engine.parse('universe = 42', ANNA, 'none').errors).toBeUndefined();
    expect(engine.parse('universe', ANNA, 'none')).toEqual({
      query: 'universe',
      errors: [expect.stringContaining('Expecting operator')],
    });
    expect(engine.parse('', ANNA, 'strict')).toEqual({ query: '', structure: {} });
  });
});

describe('the clause names that the field list gives', () => {
  it.each(systemFields.flatMap(({ clauseNames }) => clauseNames))('%s is a field of JQL', (name) => {
    expect(engine.parse(`${name} != nothing`, ANNA, 'strict').errors).not.toEqual([
      expect.stringContaining(`Field '${name}' does not exist`),
    ]);
  });
});

describe('isBounded', () => {
  it.each([
    ['', false],
    ['ORDER BY key', false],
    ['project = SHOP', true],
    ['assignee = currentUser() ORDER BY key', true],
    ['project is not empty', true],
    ['nonsense', true],
  ])('%j: %s', (jql, expected) => {
    expect(engine.isBounded(jql)).toBe(expected);
  });
});

describe('autocomplete', () => {
  const reference = engine.autocomplete();

  it('names fields with their operators', () => {
    const byName = (name: string) => reference.visibleFieldNames.find(({ value }) => value === name);
    expect(byName('status')).toEqual({
      value: 'status',
      displayName: 'status',
      orderable: 'true',
      searchable: 'true',
      auto: 'true',
      operators: [
        ...['=', '!=', 'in', 'not in', 'is', 'is not'],
        ...['was', 'was not', 'was in', 'was not in', 'changed'],
      ],
      types: ['com.atlassian.jira.issue.status.Status'],
    });
    expect(byName('"Story Points"')).toMatchObject({
      cfid: 'cf[10016]',
      displayName: 'Story Points - cf[10016]',
    });
  });

  it('names functions and reserved words', () => {
    expect(reference.visibleFunctionNames).toContainEqual({
      value: 'membersOf("")',
      displayName: 'membersOf("")',
      isList: 'true',
      types: ['com.atlassian.jira.user.ApplicationUser'],
    });
    expect(reference.jqlReservedWords).toEqual(expect.arrayContaining(['and', 'or', 'empty']));
  });

  it('names only fields that a query can use', () => {
    for (const { value, operators } of reference.visibleFieldNames) {
      const operator = operators.includes('is') ? 'is empty' : null;
      const errors =
        operator === null ? undefined : engine.parse(`${value} ${operator}`, ANNA, 'strict').errors;
      expect(errors).toBeUndefined();
    }
  });
});
