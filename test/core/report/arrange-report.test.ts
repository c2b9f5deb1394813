import fc from 'fast-check';
import type { JiraIssue } from '../../../src/core/field/field';
import { arrangeReport } from '../../../src/core/report/arrange/arrange-report';
import type { ReportDefinition, ReportTest } from '../../../src/core/report/definition';
import type { ResultGroup } from '../../../src/core/report/result';
import { worklogRows } from '../../../src/core/report/worklog-fields';
import { anIssue } from '../../support/chart';
import { FIXTURE, POINTS } from '../../support/fixture-a';
import {
  aColumn,
  aGroup,
  aReport,
  compiled,
  labelOf,
  numbersOf,
  ofField,
  ofFormula,
  rowsOf,
  runReport,
} from '../../support/report';

const sum = aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' });
const person = (name: string) => ({ accountId: `id-${name}`, displayName: name });

function keysOf(issues: readonly JiraIssue[], changes: Partial<ReportDefinition>): readonly string[] {
  const { result, keys } = runReport(issues, changes);
  return keys(result.total);
}

describe('the order of rows', () => {
  const KEYS = ['B-2', 'A-10', 'B-1', 'A-2', 'A-9'];
  const points = (values: readonly (number | null)[]) =>
    KEYS.map((key, at) => anIssue(key, { [POINTS]: values[at] ?? null }));
  const by = (fieldId: string, direction: 'ascending' | 'descending') => [
    { id: 's', of: ofField(fieldId), direction },
  ];

  it('is that of keys by space, then by number', () => {
    expect(keysOf(points([]), {})).toEqual(['A-2', 'A-9', 'A-10', 'B-1', 'B-2']);
    expect(keysOf(points([]), { sorts: by('issuekey', 'descending') })).toEqual([
      ...['B-2', 'B-1', 'A-10', 'A-9', 'A-2'],
    ]);
  });

  it('leaves ties in the order of keys and puts what is empty last in both directions', () => {
    const issues = points([1, null, -2.5, 1, null]);
    expect(keysOf(issues, { sorts: by(POINTS, 'ascending') })).toEqual(['B-1', 'A-2', 'B-2', 'A-9', 'A-10']);
    expect(keysOf(issues, { sorts: by(POINTS, 'descending') })).toEqual(['A-2', 'B-2', 'B-1', 'A-9', 'A-10']);
  });

  it('goes on to the next sort where the first one ties', () => {
    const sorts = [
      { id: 'a', of: ofField('status'), direction: 'descending' },
      { id: 'b', of: ofField(POINTS), direction: 'ascending' },
    ] as const;
    expect(keysOf(FIXTURE, { sorts })).toEqual(['K-2', 'K-1', 'K-6', 'K-3', 'K-5', 'K-4']);
  });

  it('sorts lists by their first values, texts by name, and yes or no', () => {
    expect(keysOf(FIXTURE, { sorts: by('labels', 'ascending') })).toEqual([
      ...['K-2', 'K-1', 'K-5', 'K-4', 'K-6', 'K-3'],
    ]);
    const formulas = [
      { id: 'big', name: 'Big', text: '[Story Points] >= 3' },
      { id: 'who', name: 'Who', text: 'lower([Assignee])' },
    ];
    const byFormula = (id: string) => [{ id, of: ofFormula(id), direction: 'descending' as const }];
    expect(keysOf(FIXTURE, { formulas, sorts: byFormula('big') })).toEqual([
      ...['K-1', 'K-2', 'K-3', 'K-5', 'K-6', 'K-4'],
    ]);
    expect(keysOf(FIXTURE, { formulas, sorts: byFormula('who') })).toEqual([
      ...['K-2', 'K-5', 'K-6', 'K-1', 'K-3', 'K-4'],
    ]);
  });

  it('is that of comparing numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()))),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (values, direction) => {
          const issues = values.map((value, at) => anIssue(`K-${String(at + 1)}`, { [POINTS]: value }));
          const sign = direction === 'ascending' ? 1 : -1;
          const expected = [...issues.keys()].sort((a, b) => {
            const left = values[a] ?? null;
            const right = values[b] ?? null;
            if (left === null || right === null) return Number(left === null) - Number(right === null);
            return sign * (left - right);
          });
          expect(keysOf(issues, { sorts: by(POINTS, direction) })).toEqual(
            expected.map((at) => `K-${String(at + 1)}`),
          );
        },
      ),
    );
  });
});

describe('filters', () => {
  it.each<readonly [string, ReportTest, readonly string[]]>([
    ['status', { kind: 'any-of', isNegated: false, values: ['done', 'TO DO'] }, ['K-1', 'K-2', 'K-4', 'K-5']],
    ['assignee', { kind: 'any-of', isNegated: true, values: ['id-Bob'] }, ['K-1', 'K-3']],
    ['labels', { kind: 'any-of', isNegated: false, values: ['Z'] }, ['K-5', 'K-6']],
    ['issuekey', { kind: 'any-of', isNegated: false, values: ['k-3'] }, ['K-3']],
    ['assignee', { kind: 'contains', isNegated: false, text: 'AN' }, ['K-1', 'K-3']],
    ['assignee', { kind: 'contains', isNegated: true, text: 'an' }, ['K-2', 'K-5', 'K-6']],
    [
      'created',
      { kind: 'date', operator: '>=', day: { kind: 'fixed', date: '2025-01-13' } },
      ['K-4', 'K-5', 'K-6'],
    ],
    ['created', { kind: 'date', operator: '=', day: { kind: 'relative', days: -1 } }, ['K-6']],
    ['resolutiondate', { kind: 'empty', isEmpty: false }, ['K-1', 'K-2']],
    ['resolutiondate', { kind: 'date', operator: '!=', day: { kind: 'fixed', date: '2025-01-06' } }, ['K-2']],
  ])('of %s: %j', (fieldId, test, expected) => {
    expect(keysOf(FIXTURE, { filters: [{ id: 'f', of: ofField(fieldId), test }] })).toEqual(expected);
  });

  it('ask formulas for yes or no, and Jira for what its JQL finds', () => {
    const report = compiled(
      aReport({
        formulas: [{ id: 'f', name: 'F', text: 'matches("sprint = 7") and [Story Points] > 2' }],
        filters: [{ id: 'f', of: ofFormula('f'), test: { kind: 'true', isNegated: false } }],
      }),
    );
    const rows = rowsOf(report, FIXTURE);
    const keys = () => [...arrangeReport(report, rows).total.rows].map(rows.keyOf);
    expect(keys()).toEqual([]);
    rows.setMatches('sprint = 7', ['1', '3', '5']);
    expect(keys()).toEqual(['K-1', 'K-3']);
  });
});

describe('groups', () => {
  it('of periods stand in the order of time, in the zone of the report', () => {
    const issues = [
      anIssue('K-1', { created: '2025-01-31T23:30:00.000+0000', [POINTS]: 1 }),
      anIssue('K-2', { created: '2024-12-31T12:00:00.000+0000', [POINTS]: 2 }),
      anIssue('K-3', { created: '2025-01-01T12:00:00.000+0000', [POINTS]: 4 }),
    ];
    const months = aGroup('created', { divide: { kind: 'periods', bucket: 'month' } });
    const { result } = runReport(issues, { columns: [sum], groups: [months] });
    expect(numbersOf(result.total.groups, 0)).toEqual([
      ['2024-12-01', 2],
      ['2025-01-01', 5],
    ]);
  });

  it('of numbers and of ranges stand in the order of numbers', () => {
    const points = (
      divide: ReportDefinition['groups'][number]['divide'],
      direction: 'ascending' | 'descending',
    ) =>
      runReport(FIXTURE, {
        groups: [aGroup(POINTS, { divide, order: { by: 'name', direction } })],
      }).result.total.groups.map(labelOf);
    expect(points({ kind: 'values' }, 'descending')).toEqual(['8', '5', '3', '2', '0', '(none)']);
    expect(points({ kind: 'number-ranges', bounds: [2, 5] }, 'ascending')).toEqual([
      ...['..2', '2..5', '5..', '(none)'],
    ]);
  });

  it('of formulas take texts that differ in case as one', () => {
    const issues = ['Ann', 'ANN', 'Bob'].map((name, at) =>
      anIssue(`K-${String(at + 1)}`, { assignee: person(name) }),
    );
    const { result, keys } = runReport(issues, {
      formulas: [{ id: 'who', name: 'Who', text: '[Assignee]' }],
      groups: [{ ...aGroup(''), id: 'who', of: ofFormula('who') }],
    });
    expect(result.total.groups.map((group) => [labelOf(group), ...keys(group)])).toEqual([
      ['ANN', 'K-1', 'K-2'],
      ['Bob', 'K-3'],
    ]);
  });

  it('hold values of unknown shape with what is empty, and the result counts them', () => {
    const issues = [
      anIssue('K-1', { status: 7, [POINTS]: 'many' }),
      anIssue('K-2', { status: { id: '1', name: 'Done' }, [POINTS]: 3 }),
    ];
    const { result, keys, rows } = runReport(issues, { columns: [sum], groups: [aGroup('status')] });
    expect(result.total.groups.map((group) => [labelOf(group), ...keys(group)])).toEqual([
      ['Done', 'K-2'],
      ['(none)', 'K-1'],
    ]);
    expect(result.unreadable).toEqual([
      { name: 'Status', rows: 1 },
      { name: 'Story Points', rows: 1 },
    ]);
    expect(rows.cell(0, 0)).toEqual({ kind: 'unreadable' });
  });
});

describe('aggregates', () => {
  it('leave out rows without a value', () => {
    const aggregates = [
      'count',
      'sum',
      'average',
      'median',
      'min',
      'max',
      'standard-deviation',
      'distinct',
    ] as const;
    const columns = aggregates.map((totalAggregate) =>
      aColumn(POINTS, { id: totalAggregate, totalAggregate }),
    );
    const { result } = runReport(FIXTURE, { columns });
    const deviation = Math.sqrt((1.4 ** 2 + 0.6 ** 2 + 4.4 ** 2 + 1.6 ** 2 + 3.6 ** 2) / 5);
    const values = result.total.aggregates.map(({ value }) => value);
    expect(values.map((value) => Number(value?.toFixed(9)))).toEqual([
      ...[5, 18, 3.6, 3, 0, 8, Number(deviation.toFixed(9)), 5],
    ]);
  });

  it('count the values of lists and find the earliest of dates', () => {
    const { result } = runReport(FIXTURE, {
      columns: [
        aColumn('labels', { totalAggregate: 'distinct' }),
        aColumn('assignee', { totalAggregate: 'distinct' }),
        aColumn('created', { totalAggregate: 'min' }),
      ],
    });
    expect(result.total.aggregates).toEqual([
      { aggregate: 'distinct', value: 3, type: 'number' },
      { aggregate: 'distinct', value: 2, type: 'number' },
      { aggregate: 'min', value: Date.UTC(2025, 0, 2, 9), type: 'moment' },
    ]);
  });
});

describe('worklogs as rows', () => {
  const at = (day: number) => Date.UTC(2025, 1, day, 9);
  const [first = anIssue('K-1'), second = anIssue('K-2')] = FIXTURE;
  const LOGGED = [
    ...worklogRows(first, [
      { author: person('Ann'), startedAt: at(3), seconds: 3_600 },
      { author: person('Bob'), startedAt: at(4), seconds: 1_800 },
      { author: person('Ann'), startedAt: at(4), seconds: 900 },
    ]),
    ...worklogRows(second, [{ author: null, startedAt: at(4), seconds: 600 }]),
  ];
  const { result } = runReport(LOGGED, {
    rowsAre: 'worklogs',
    columns: [
      aColumn('issuekey', { groupAggregate: 'count', totalAggregate: 'count' }),
      aColumn('worklog-time', { groupAggregate: 'sum', totalAggregate: 'sum' }),
    ],
    groups: [
      aGroup('worklog-author', { order: { by: 'items', direction: 'descending' } }),
      aGroup('worklog-started', { divide: { kind: 'periods', bucket: 'day' } }),
    ],
  });

  it('add up their time and count a work item once', () => {
    expect(numbersOf(result.total.groups, 0)).toEqual([
      ['Ann', 1],
      ['Bob', 1],
      ['(none)', 1],
    ]);
    expect(numbersOf(result.total.groups, 1)).toEqual([
      ['Ann', 4_500],
      ['Bob', 1_800],
      ['(none)', 600],
    ]);
    expect(result.total.aggregates.map(({ value, type }) => [value, type])).toEqual([
      [2, 'number'],
      [6_900, 'duration'],
    ]);
  });

  it('fall on the days on which the work began', () => {
    expect(result.total.groups[0]?.groups.map(labelOf)).toEqual(['2025-02-03', '2025-02-04']);
  });
});

describe('any report', () => {
  const anyIssues = fc
    .array(
      fc.record({
        status: fc.option(fc.constantFrom('Done', 'To Do', 'DONE')),
        labels: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
        points: fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
      }),
      { maxLength: 30 },
    )
    .map((items) =>
      items.map(({ status, labels, points }, at) =>
        anIssue(`K-${String(at + 1)}`, {
          status: status === null ? null : { id: status, name: status },
          labels,
          [POINTS]: points,
        }),
      ),
    );
  const columns = [
    aColumn('issuekey', { groupAggregate: 'count', totalAggregate: 'count' }),
    sum,
    aColumn(POINTS, { id: 'median', groupAggregate: 'median', totalAggregate: 'median' }),
  ];
  const groups = [aGroup('status'), aGroup('labels', { order: { by: 'items', direction: 'descending' } })];

  function everyGroup(group: ResultGroup): readonly ResultGroup[] {
    return [group, ...group.groups.flatMap(everyGroup)];
  }

  it('has groups of a single value that add up to the total', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        const { total } = runReport(issues, { columns, groups }).result;
        const items = total.groups.reduce((all, { rows }) => all + rows.length, 0);
        const points = total.groups.flatMap(({ aggregates }) => aggregates[1]?.value ?? []);
        const whole = total.aggregates[1]?.value ?? null;
        expect(items).toBe(issues.length);
        expect(whole === null).toBe(points.length === 0);
        expect(points.reduce((all, value) => all + value, 0)).toBeCloseTo(whole ?? 0, 4);
      }),
    );
  });

  it('counts each work item once in every group', () => {
    fc.assert(
      fc.property(anyIssues, (issues) => {
        for (const { rows, groups: inner, aggregates } of everyGroup(
          runReport(issues, { columns, groups }).result.total,
        )) {
          expect(new Set(rows).size).toBe(rows.length);
          expect(aggregates[0]?.value).toBe(rows.length);
          // On the innermost level there are no further groups.
          const inside = inner.length === 0 ? [...rows] : inner.flatMap((one) => [...one.rows]);
          expect(new Set(inside)).toEqual(new Set(rows));
        }
      }),
    );
  });

  it('says the same however the work items come', () => {
    fc.assert(
      fc.property(anyIssues, fc.nat(30), (issues, at) => {
        const report = compiled(aReport({ columns, groups }));
        const inOrder = rowsOf(report, issues);
        const inParts = rowsOf(report, issues.slice(at).toReversed());
        // What was arranged before the rest came must not be remembered.
        arrangeReport(report, inParts);
        inParts.addAll(issues.slice(0, at));
        const written = (rows: typeof inOrder) =>
          everyGroup(arrangeReport(report, rows).total).map(({ path, segment, aggregates, rows: shown }) => ({
            ...{ path, segment, aggregates, keys: [...shown].map(rows.keyOf) },
          }));
        expect(written(inParts)).toEqual(written(inOrder));
      }),
    );
  });
});
