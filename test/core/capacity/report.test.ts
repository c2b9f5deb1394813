import fc from 'fast-check';
import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import type { Iteration } from '../../../src/core/capacity/iteration';
import {
  REPORT_COLUMNS,
  REPORT_ROWS,
  type ReportRows,
} from '../../../src/core/capacity/records/capacity-report';
import {
  createReport,
  type CapacityMatrix,
  type ReportInput,
} from '../../../src/core/capacity/report/create-report';
import { reportEntry, type ReportEntry } from '../../../src/core/capacity/report/report-entry';
import { reportTable } from '../../../src/core/capacity/tables/report-table';
import { formatDay } from '../../../src/core/time/period';
import { sharedSprints } from '../../../src/core/capacity/report/shared-sprints';
import { parseDate } from '../../../src/core/time/timestamp';
import { aBoard, aCapacityInput, anItem, anIteration, aPlan, aPointsBoard } from '../../support/capacity';

const sprint = (sprintId: number, from: string, to: string): Iteration =>
  anIteration(from, to, { name: `Sprint ${String(sprintId)}`, source: { kind: 'sprint', sprintId } });
const entry = (boardId: number, changes: Partial<CapacityInput>): ReportEntry =>
  reportEntry({ boardId, projectKey: `P${String(boardId)}` }, aCapacityInput(changes));
const people = aPlan([
  { accountId: 'ann', roleId: 'dev' },
  { accountId: 'bob', roleId: 'test' },
]);
let made = 0;
const assigned = (accountId: string | null, estimate: number) => {
  made += 1;
  return anItem(`K-${String(made)}`, { assigneeId: accountId, estimate });
};
const itemsOf = (...items: readonly ReturnType<typeof assigned>[]) => ({ items, reason: null });

/** Ten working days, five of them in June; and on another board ten in July. */
const ACROSS = entry(1, {
  iteration: sprint(1, '2025-06-24', '2025-07-07'),
  plan: people,
  work: itemsOf(assigned('ann', 60), assigned('bob', 20), assigned(null, 10), assigned('eve', 5)),
});
const JULY = entry(2, {
  iteration: sprint(2, '2025-07-07', '2025-07-18'),
  plan: aPlan([{ accountId: 'ann', roleId: 'dev', dailyCapacity: 4 }]),
  work: itemsOf(assigned('ann', 30)),
});

const report = (changes: Partial<ReportInput> = {}): readonly CapacityMatrix[] =>
  createReport({
    entries: [ACROSS, JULY],
    rows: 'person',
    columns: 'month',
    range: null,
    nearlyFullFrom: 0.9,
    ...changes,
  });
const valuesOf = (matrix: CapacityMatrix | undefined, measure: 'total' | 'allocated' | 'balance') =>
  matrix?.rows.map(({ key, cells, total }) => [
    Object.values(key).join(' '),
    ...cells.map((cell) => cell[measure].value),
    total[measure].value,
  ]);

describe('a report over several boards', () => {
  it('puts each day of capacity into its month', () => {
    const [matrix] = report();
    expect(matrix?.columns).toEqual([
      {
        kind: 'period',
        key: expect.any(String) as string,
        days: { first: parseDate('2025-06-24'), last: parseDate('2025-06-30') },
      },
      {
        kind: 'period',
        key: expect.any(String) as string,
        days: { first: parseDate('2025-07-01'), last: parseDate('2025-07-18') },
      },
    ]);
    expect(valuesOf(matrix, 'total')).toEqual([
      ['person ann', 40, 80, 120],
      ['person bob', 40, 40, 80],
      ['unplanned', null, null, null],
      ['unassigned', null, null, null],
    ]);
    expect(matrix?.totals.map(({ total }) => total.value)).toEqual([80, 120]);
  });

  it('spreads work over the days that remain, as the capacity is', () => {
    expect(valuesOf(report()[0], 'allocated')).toEqual([
      ['person ann', 30, 60, 90],
      ['person bob', 10, 10, 20],
      ['unplanned', 2.5, 2.5, 5],
      ['unassigned', 5, 5, 10],
    ]);
  });

  it('has the work on the last day where no capacity remains', () => {
    const late = entry(1, {
      iteration: sprint(1, '2025-06-24', '2025-07-07'),
      plan: people,
      work: itemsOf(assigned('ann', 60)),
      now: Date.parse('2025-08-01T00:00:00Z'),
    });
    const [matrix] = report({ entries: [late] });
    expect(valuesOf(matrix, 'allocated')?.[0]).toEqual(['person ann', 0, 60, 60]);
    expect(matrix?.rows[0]?.cells[1]).toMatchObject({ balance: { value: -60 }, level: 'over' });
  });

  it('has a column for each iteration, by its beginning', () => {
    const [matrix] = report({ columns: 'iteration', entries: [JULY, ACROSS] });
    expect(matrix?.columns).toMatchObject([{ name: 'Sprint 1' }, { name: 'Sprint 2' }]);
    expect(valuesOf(matrix, 'total')?.[0]).toEqual(['person ann', 80, 40, 120]);
  });

  it('has one column for a sprint that two boards share', () => {
    const other = { ...ACROSS, boardId: 3 };
    const [matrix] = report({ columns: 'iteration', entries: [ACROSS, other] });
    expect(matrix?.columns).toHaveLength(1);
    expect(matrix?.rows[0]?.total.total.value).toBe(160);
  });

  it('counts the work of a sprint that two boards show once, where its people are planned', () => {
    const other = entry(3, { ...ACROSS.input, plan: aPlan([{ accountId: 'bob', roleId: 'test' }]) });
    const onBoards = { rows: 'board', entries: [ACROSS, other], columns: 'iteration' } as const;
    expect(valuesOf(report(onBoards)[0], 'allocated')?.map((row) => row.at(-1))).toEqual([80, 0, 5, 10]);
    const byPerson = report({ ...onBoards, rows: 'person', entries: [other, ACROSS] })[0];
    expect(valuesOf(byPerson, 'allocated')).toEqual([
      ['person bob', 20, 20],
      ['person ann', 60, 60],
      ['unplanned', 5, 5],
      ['unassigned', 10, 10],
    ]);
  });

  it('counts what was carried over into the next sprint there, in its column and in the sum', () => {
    const work = itemsOf(assigned('ann', 5));
    const closed = { ...sprint(1, '2025-06-02', '2025-06-13'), state: 'closed' } as const;
    const [matrix] = report({
      columns: 'iteration',
      entries: [
        entry(1, { plan: people, work, iteration: closed }),
        entry(1, { plan: people, work, iteration: sprint(2, '2025-06-16', '2025-06-27') }),
      ],
    });
    expect(valuesOf(matrix, 'allocated')?.[0]).toEqual(['person ann', 0, 5, 5]);
    expect(matrix?.total.allocated.value).toBe(5);
  });

  it.each([
    ['role', ['role dev', 'role test']],
    ['project', ['project P1', 'project P2']],
    ['board', ['board 1', 'board 2']],
  ] as const)('adds up by %s', (rows, names) => {
    const [matrix] = report({ rows });
    expect(valuesOf(matrix, 'total')?.map(([name]) => name)).toEqual([...names, 'unplanned', 'unassigned']);
    expect(matrix?.total.total.value).toBe(200);
  });

  it('has quarters, those without an iteration too', () => {
    const winter = entry(3, { iteration: sprint(3, '2026-01-01', '2026-01-02'), plan: people });
    expect(report({ columns: 'quarter', entries: [ACROSS, winter] })[0]?.columns).toHaveLength(4);
  });

  it('counts only the days of its range', () => {
    const range = { first: parseDate('2025-07-01'), last: parseDate('2025-07-04') };
    expect(valuesOf(report({ range })[0], 'total')?.[0]).toEqual(['person ann', 32, 32]);
    expect(report({ range, columns: 'iteration' })[0]?.columns).toMatchObject([{ name: 'Sprint 1' }]);
  });

  it('never adds up hours and points', () => {
    const points = entry(4, {
      board: aPointsBoard(),
      iteration: sprint(4, '2025-07-07', '2025-07-11'),
      plan: people,
    });
    const matrices = report({ entries: [ACROSS, points] });
    expect(matrices.map(({ unit, total }) => [unit, total.total.value])).toEqual([
      ['hours', 160],
      ['points', 10],
    ]);
  });

  it('names the iterations that are in no cell, and why', () => {
    const undated = entry(5, {
      iteration: { ...sprint(5, '2025-07-07', '2025-07-11'), end: null },
      plan: people,
    });
    expect(report({ entries: [undated] })).toMatchObject([
      {
        columns: [],
        rows: [],
        missing: [
          { boardId: 5, projectKey: 'P5', iteration: 'sprint:5', name: 'Sprint 5', reason: 'no-dates' },
        ],
      },
    ]);
  });

  it('has no work where it is not known, and capacity all the same', () => {
    const unread = entry(1, { plan: people, work: { items: null, reason: 'work-not-read' } });
    const [matrix] = report({ entries: [unread] });
    expect(matrix?.total).toMatchObject({
      total: { value: 160 },
      allocated: { value: null, reason: 'work-not-read' },
    });
  });

  it('is nothing of nothing', () => {
    expect(report({ entries: [] })).toEqual([]);
  });

  it('makes a table of a measure', () => {
    const matrix = report()[0]!;
    const table = reportTable(matrix, 'balance', {
      row: (row) => Object.values(row).join(' '),
      column: (column) => (column.kind === 'period' ? formatDay(column.days.first) : column.name),
      reason: (reason) => `(${reason})`,
      rows: 'Person',
      total: 'Total',
    });
    expect(table).toEqual([
      ['Person', '2025-06-24', '2025-07-01', 'Total'],
      ['person ann', 10, 20, 30],
      ['person bob', 30, 30, 60],
      ['unplanned', '(not-planned)', '(not-planned)', '(not-planned)'],
      ['unassigned', '(not-planned)', '(not-planned)', '(not-planned)'],
      ['Total', 40, 50, 90],
    ]);
  });

  it('adds up to the iterations that it is made of, whatever stands in its rows and columns', () => {
    const start = fc.integer({ min: 0, max: 200 });
    const drawn = fc.array(
      fc.record({
        start,
        length: fc.integer({ min: 1, max: 100 }),
        boardId: fc.integer({ min: 1, max: 3 }),
        daily: fc.integer({ min: 0, max: 8 }),
        work: fc.integer({ min: 0, max: 100 }),
        focus: fc.constantFrom(0.5, 1),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const first = parseDate('2025-01-01');
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom<ReportRows>(...REPORT_ROWS),
        fc.constantFrom(...REPORT_COLUMNS),
        start,
        (specs, rows, columns, today) => {
          const entries = specs.map(({ start: from, length, boardId, daily, work, focus }, at) =>
            entry(boardId, {
              board: aBoard({ focus }),
              iteration: sprint(at, formatDay(first + from), formatDay(first + from + length - 1)),
              plan: aPlan([
                { accountId: 'ann', dailyCapacity: daily },
                { accountId: 'bob', roleId: 'dev' },
              ]),
              work: itemsOf(assigned('ann', work), assigned('bob', 3)),
              now: (first + today) * 86_400_000,
            }),
          );
          const [matrix] = report({ entries, rows, columns });
          for (const measure of ['total', 'remaining', 'allocated'] as const) {
            const sum = entries.reduce((so, { result }) => so + (result.team[measure].value ?? NaN), 0);
            const rowSums = matrix?.rows.reduce((so, row) => so + (row.total[measure].value ?? NaN), 0);
            expect(matrix?.total[measure].value).toBeCloseTo(sum, 6);
            expect(rowSums).toBeCloseTo(sum, 6);
          }
        },
      ),
    );
  });
});

describe('a sprint that several boards show', () => {
  const shown = (boardId: number, projectKey: string, sprintId: number) => ({
    ...{ boardId, projectKey },
    iteration: sprint(sprintId, '2025-06-02', '2025-06-13'),
  });
  const entries = [shown(1, 'A', 7), shown(2, 'A', 7), shown(3, 'B', 8), shown(1, 'A', 8)];

  it.each([
    ['board', ['Sprint 7 on 1, 2', 'Sprint 8 on 3, 1']],
    ['project', ['Sprint 8 on 3, 1']],
    ['person', []],
    ['role', []],
  ] as const)('is named where its work is divided among rows (%s)', (rows, expected) => {
    const found = sharedSprints(entries, rows).map(
      ({ name, boardIds }) => `${name} on ${boardIds.join(', ')}`,
    );
    expect(found).toEqual(expected);
  });
});
