import type { ReportDefinition } from '../../../src/core/report/definition';
import { FIXTURE, POINTS } from '../../support/fixture-a';
import { aColumn, aGroup, labelOf, numbersOf, ofField, ofFormula, runReport } from '../../support/report';

const POINTS_COLUMN = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });
const COLUMNS = [aColumn('issuekey'), aColumn('assignee'), POINTS_COLUMN, aColumn('created')];
const BY_POINTS = { id: 'points', of: ofField(POINTS), direction: 'descending' } as const;

const run = (changes: Partial<ReportDefinition>) =>
  runReport(FIXTURE, { columns: COLUMNS, sorts: [BY_POINTS], ...changes });

describe('groups of assignees and statuses', () => {
  const grouped = (order: ReportDefinition['groups'][number]['order']) => {
    const { result, keys } = run({ groups: [aGroup('assignee', { order }), aGroup('status', { order })] });
    return result.total.groups.map((person) => [
      labelOf(person),
      person.aggregates[2]?.value,
      person.groups.map((status) => [labelOf(status), ...keys(status)]),
    ]);
  };

  it('stand by their sums, the largest first, and the one without a value last', () => {
    expect(grouped({ by: 'aggregate', columnId: POINTS, direction: 'descending' })).toEqual([
      [
        'Ann',
        13,
        [
          ['In Progress', 'K-3'],
          ['Done', 'K-1'],
        ],
      ],
      [
        'Bob',
        5,
        [
          ['Done', 'K-2'],
          ['To Do', 'K-5'],
          ['In Progress', 'K-6'],
        ],
      ],
      ['(none)', null, [['To Do', 'K-4']]],
    ]);
  });

  it('stand by name', () => {
    expect(grouped({ by: 'name', direction: 'ascending' })).toMatchObject([
      [
        'Ann',
        13,
        [
          ['Done', 'K-1'],
          ['In Progress', 'K-3'],
        ],
      ],
      [
        'Bob',
        5,
        [
          ['Done', 'K-2'],
          ['In Progress', 'K-6'],
          ['To Do', 'K-5'],
        ],
      ],
      ['(none)', null, [['To Do', 'K-4']]],
    ]);
  });

  it('stand as Jira orders them, and by their work items', () => {
    const statuses = (by: 'field' | 'items', direction: 'ascending' | 'descending') =>
      run({ groups: [aGroup('status', { order: { by, direction } })] }).result.total.groups.map(labelOf);
    expect(statuses('field', 'ascending')).toEqual(['To Do', 'In Progress', 'Done']);
    expect(statuses('field', 'descending')).toEqual(['Done', 'In Progress', 'To Do']);
    expect(statuses('items', 'descending')).toEqual(['Done', 'In Progress', 'To Do']);
  });
});

describe('a group of labels', () => {
  it('holds a work item in each of its labels, and the total once', () => {
    const { result, keys } = run({ groups: [aGroup('labels')] });
    expect(numbersOf(result.total.groups, 2)).toEqual([
      ['x', 10],
      ['y', 7],
      ['z', 2],
      ['(none)', 8],
    ]);
    expect(result.total.groups.map(keys)).toEqual([
      ['K-1', 'K-2', 'K-5'],
      ['K-1', 'K-5', 'K-4'],
      ['K-5', 'K-6'],
      ['K-3'],
    ]);
    expect(result.total.aggregates[2]).toEqual({ aggregate: 'sum', value: 18, type: 'number' });
    expect(keys(result.total)).toHaveLength(6);
  });
});

describe('a formula', () => {
  const DOUBLE = { id: 'double', name: 'Double', text: '[Story Points] * 2' };

  it('adds up its rows', () => {
    const { result } = run({
      formulas: [DOUBLE],
      columns: [aColumn(ofFormula('double'), { groupAggregate: 'sum', totalAggregate: 'sum' })],
      groups: [aGroup('assignee')],
    });
    expect(numbersOf(result.total.groups, 0)).toEqual([
      ['Ann', 26],
      ['Bob', 10],
      ['(none)', null],
    ]);
    expect(result.total.aggregates[0]?.value).toBe(36);
  });

  it('gives the ratio of sums as a rollup, and the mean of ratios as an average', () => {
    const formulas = [
      { id: 'one', name: 'n', text: 'if(isEmpty([Story Points]), 0, 1)' },
      { id: 'ratio', name: 'Ratio', text: '[Story Points] / (n + n)' },
    ];
    const ratio = (id: string, groupAggregate: 'rollup' | 'average') =>
      aColumn(ofFormula('ratio'), { id, groupAggregate });
    const { result } = run({
      formulas,
      columns: [
        ratio('rollup', 'rollup'),
        ratio('average', 'average'),
        aColumn(ofFormula('one'), { groupAggregate: 'sum' }),
      ],
      groups: [aGroup('assignee')],
    });
    expect(numbersOf(result.total.groups, 0)).toEqual([
      ['Ann', 13 / 4],
      ['Bob', 5 / 6],
      ['(none)', null],
    ]);
    expect(numbersOf(result.total.groups, 1)).toEqual([
      ['Ann', (5 / 2 + 8 / 2) / 2],
      ['Bob', (3 / 2 + 2 / 2 + 0) / 3],
      ['(none)', null],
    ]);
  });

  it('takes in a rollup the aggregate that the report shows of a field', () => {
    const { result } = run({
      formulas: [{ id: 'most', name: 'Most', text: '[Story Points] + 1' }],
      columns: [
        aColumn(POINTS, { groupAggregate: 'max' }),
        aColumn(ofFormula('most'), { groupAggregate: 'rollup', totalAggregate: 'rollup' }),
      ],
      groups: [aGroup('assignee')],
    });
    expect(numbersOf(result.total.groups, 1)).toEqual([
      ['Ann', 9],
      ['Bob', 4],
      ['(none)', null],
    ]);
    expect(result.total.aggregates[1]?.value).toBe(9);
  });
});

describe('a filter', () => {
  const filtered = (test: ReportDefinition['filters'][number]['test']) => {
    const { result, keys } = run({ filters: [{ id: 'points', of: ofField(POINTS), test }] });
    return [keys(result.total), result.filteredOut];
  };

  it('leaves out what is empty beside what does not hold', () => {
    expect(filtered({ kind: 'number', operator: '>', value: 2 })).toEqual([['K-3', 'K-1', 'K-2'], 3]);
    expect(filtered({ kind: 'number', operator: '!=', value: 2 })).toEqual([['K-3', 'K-1', 'K-2', 'K-6'], 2]);
  });

  it('finds what is empty', () => {
    expect(filtered({ kind: 'empty', isEmpty: true })).toEqual([['K-4'], 5]);
    expect(filtered({ kind: 'empty', isEmpty: false })).toEqual([['K-3', 'K-1', 'K-2', 'K-5', 'K-6'], 1]);
  });
});
