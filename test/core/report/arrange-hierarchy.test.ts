import type { JiraIssue } from '../../../src/core/field/field';
import type { HierarchyView, ReportDefinition } from '../../../src/core/report/definition';
import { arrangeHierarchy, parentsToRead } from '../../../src/core/report/hierarchy/arrange-hierarchy';
import type { OutsideParent } from '../../../src/core/report/hierarchy/family';
import type { HierarchyNode } from '../../../src/core/report/result';
import { anIssue } from '../../support/chart';
import { POINTS } from '../../support/fixture-a';
import { aColumn, aReport, compiled, ofField, ofFormula, rowsOf } from '../../support/report';

interface Item {
  readonly parent?: string;
  readonly points?: number;
  readonly isDone?: boolean;
}

function item(key: string, { parent, points, isDone = false }: Item = {}): JiraIssue {
  const category = isDone ? { key: 'done', name: 'Done' } : { key: 'new', name: 'To Do' };
  return anIssue(key, {
    parent: parent === undefined ? null : { id: parent.replace(/\D/g, ''), key: parent },
    statusCategory: category,
    [POINTS]: points ?? null,
  });
}

/** An epic with two stories, one of which has a sub-task, and a story of an epic elsewhere. */
const ITEMS = [
  item('K-4', { parent: 'K-2', points: 1, isDone: true }),
  item('K-1', { points: 100 }),
  item('K-2', { parent: 'K-1', points: 3 }),
  item('K-3', { parent: 'K-1', points: 5 }),
  item('K-5', { parent: 'L-9', points: 7, isDone: true }),
];

function treesOf(
  view: Partial<HierarchyView>,
  {
    issues = ITEMS,
    outside = [],
    ...changes
  }: Partial<ReportDefinition> & {
    readonly issues?: readonly JiraIssue[];
    readonly outside?: readonly OutsideParent[];
  } = {},
): readonly HierarchyNode[] {
  const hierarchy: HierarchyView = { showsOutsideParents: false, progress: { of: null }, ...view };
  const columns = [
    aColumn(POINTS, { groupAggregate: 'sum' }),
    aColumn('issuekey', { groupAggregate: 'count' }),
  ];
  const report = compiled(aReport({ hierarchy, columns, ...changes }));
  return arrangeHierarchy(rowsOf(report, issues), outside);
}

type Written = readonly [string, ...unknown[]];
const write = (of: (node: HierarchyNode) => unknown) => {
  const written = (nodes: readonly HierarchyNode[]): readonly Written[] =>
    nodes.map((node) => [node.key, of(node), ...written(node.children)]);
  return written;
};

describe('arrangeHierarchy', () => {
  it('puts work items below their parents, each once, in the order of keys', () => {
    expect(write(({ level }) => level)(treesOf({}))).toEqual([
      ['K-1', 0, ['K-2', 1, ['K-4', 2]], ['K-3', 1]],
      ['K-5', 0],
    ]);
  });

  it('rolls columns up over everything below without counting anything twice', () => {
    const numbers = write(({ aggregates }) => aggregates.map(({ value }) => value));
    expect(numbers(treesOf({}))).toEqual([
      ['K-1', [109, 4], ['K-2', [4, 2], ['K-4', [1, 1]]], ['K-3', [5, 1]]],
      ['K-5', [7, 1]],
    ]);
  });

  it('rolls a formula up from the sums of what stands below, not from its own values', () => {
    const trees = treesOf(
      {},
      {
        formulas: [{ id: 'f', name: 'Half and one', text: `[${POINTS}] / 2 + 1` }],
        columns: [
          aColumn(POINTS, { groupAggregate: 'sum' }),
          aColumn(ofFormula('f'), { groupAggregate: 'rollup' }),
        ],
      },
    );
    const rollups = write(({ aggregates }) => aggregates[1]?.value);
    expect(rollups(trees)).toEqual([
      ['K-1', 109 / 2 + 1, ['K-2', 4 / 2 + 1, ['K-4', 1 / 2 + 1]], ['K-3', 5 / 2 + 1]],
      ['K-5', 7 / 2 + 1],
    ]);
  });

  it('has the progress of the work items at the ends, by number and by estimate', () => {
    const progress = write((node) => node.progress);
    expect(progress(treesOf({}))).toEqual([
      ['K-1', 0.5, ['K-2', 1, ['K-4', 1]], ['K-3', 0]],
      ['K-5', 1],
    ]);
    expect(progress(treesOf({ progress: { of: ofField(POINTS) } }))).toEqual([
      ['K-1', 1 / 6, ['K-2', 1, ['K-4', 1]], ['K-3', 0]],
      ['K-5', 1],
    ]);
    expect(progress(treesOf({ progress: null }))[1]).toEqual(['K-5', null]);
  });

  it('shows parents that the rows do not hold, and asks for theirs', () => {
    const view = { showsOutsideParents: true } as const;
    const report = compiled(aReport({ hierarchy: { ...view, progress: null } }));
    const rows = rowsOf(report, ITEMS);
    expect(parentsToRead(rows, [])).toEqual(['L-9']);
    const epic: OutsideParent = { key: 'L-9', parent: { id: '7', key: 'L-7' } };
    expect(parentsToRead(rows, [epic])).toEqual(['L-7']);
    const outside = [epic, { key: 'L-7', parent: null }];
    expect(parentsToRead(rows, outside)).toEqual([]);
    expect(write(({ row }) => row)(treesOf(view, { outside }))[1]).toEqual([
      ...['L-7', null, ['L-9', null, ['K-5', 4]]],
    ]);
  });

  it('keeps what is below a work item that a filter leaves out', () => {
    const filters = [
      { id: 'f', of: ofField(POINTS), test: { kind: 'number', operator: '!=', value: 3 } },
    ] as const;
    const rowsOfNodes = write(({ row }) => row);
    expect(rowsOfNodes(treesOf({}, { filters }))[0]).toEqual(['K-1', 1, ['K-3', 3], ['K-4', 0]]);
    expect(rowsOfNodes(treesOf({ showsOutsideParents: true }, { filters }))[0]).toEqual([
      ...['K-1', 1, ['K-3', 3], ['K-2', null, ['K-4', 0]]],
    ]);
  });

  it('loses nothing where parents go round in a circle', () => {
    const issues = [item('K-1', { parent: 'K-2' }), item('K-2', { parent: 'K-1' })];
    expect(write(({ row }) => row)(treesOf({}, { issues }))).toEqual([['K-2', 1, ['K-1', 0]]]);
  });
});
