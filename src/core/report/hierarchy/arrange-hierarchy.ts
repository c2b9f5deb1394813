import { chooseRows } from '../arrange/choose-rows';
import { columnNumbers, summarizeFor, type NumbersOf } from '../arrange/column-numbers';
import type { Partition } from '../arrange/partition';
import type { ReportRows } from '../report-rows';
import type { HierarchyNode } from '../result';
import { createFamily, type OutsideParent } from './family';
import { plantTrees, type Plant } from './plant';
import { createProgress, type ProgressOf } from './progress';

/**
 * The rows that were read so far among their parents; nothing for a report without a hierarchy. `outside` are parents that rows do
 * not hold, see `parentsToRead`; without them the trees begin further down.
 */
export function arrangeHierarchy(
  rows: ReportRows,
  outside: readonly OutsideParent[],
): readonly HierarchyNode[] {
  const { bound } = rows;
  const { hierarchy } = bound;
  if (hierarchy === null) return [];
  const { keyOf, idOf } = rows;
  const plants = plantTrees({
    ...{ chosen: chooseRows(bound), keyOf, idOf },
    family: createFamily(hierarchy, rows, outside),
    showsOutside: hierarchy.showsOutsideParents,
  });
  const { partition, cellOf } = partitionOf(plants);
  const numbers = columnNumbers(bound, 'groupAggregate', summarizeFor(bound)(partition));
  return nodesOf(plants, { level: 0, cellOf, numbers, progressOf: createProgress(hierarchy.progress) });
}

/** The keys of parents that neither rows nor `outside` hold; none where the report does not show them. */
export function parentsToRead(rows: ReportRows, outside: readonly OutsideParent[]): readonly string[] {
  const { hierarchy } = rows.bound;
  if (hierarchy?.showsOutsideParents !== true) return [];
  const { parentOf, isKnown } = createFamily(hierarchy, rows, outside);
  const wanted = new Set<string>();
  const want = (key: string): void => {
    const parent = parentOf(key);
    if (parent !== null && !isKnown(parent.key)) wanted.add(parent.key);
  };
  for (let row = 0; row < rows.size; row += 1) want(rows.keyOf(row));
  for (const { key } of outside) want(key);
  return [...wanted];
}

/** A cell for each work item with its own rows and all below: no row is in it twice. */
function partitionOf(plants: readonly Plant[]): {
  readonly partition: Partition;
  readonly cellOf: ReadonlyMap<Plant, number>;
} {
  const cellOf = new Map<Plant, number>();
  const ranges: { readonly from: number; readonly before: number }[] = [];
  const sequence: number[] = [];
  const visit = (plant: Plant): void => {
    const cell = cellOf.size;
    cellOf.set(plant, cell);
    const from = sequence.length;
    for (const row of plant.rows) sequence.push(row);
    plant.children.forEach(visit);
    ranges[cell] = { from, before: sequence.length };
  };
  plants.forEach(visit);
  const starts = new Uint32Array(ranges.length + 1);
  ranges.forEach(({ from, before }, cell) => (starts[cell + 1] = (starts[cell] ?? 0) + before - from));
  const rows = new Uint32Array(starts[ranges.length] ?? 0);
  ranges.forEach(({ from, before }, cell) => rows.set(sequence.slice(from, before), starts[cell]));
  return { partition: { rows, starts }, cellOf };
}

interface Numbers {
  readonly level: number;
  readonly cellOf: ReadonlyMap<Plant, number>;
  readonly numbers: NumbersOf;
  readonly progressOf: ProgressOf;
}

function nodesOf(plants: readonly Plant[], input: Numbers): readonly HierarchyNode[] {
  const { level, cellOf, numbers, progressOf } = input;
  return plants.map((plant) => ({
    row: plant.rows[0] ?? null,
    ...{ issueId: plant.id, key: plant.key, level },
    aggregates: numbers(cellOf.get(plant) ?? 0),
    progress: progressOf(plant),
    children: nodesOf(plant.children, { ...input, level: level + 1 }),
  }));
}
