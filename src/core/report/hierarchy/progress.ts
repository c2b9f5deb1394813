import type { BoundProgress } from '../bind-hierarchy';
import type { Plant } from './plant';

/** From 0 to 1; null where there is nothing that could be done. */
export type ProgressOf = (plant: Plant) => number | null;

interface Amount {
  readonly done: number;
  readonly total: number;
}

/**
 * How much of what is below a work item is done; of one without children, of itself. A parent does not count beside its children:
 * it is done when they are, and its own estimate is often theirs.
 */
export function createProgress(progress: BoundProgress | null): ProgressOf {
  if (progress === null) return () => null;
  const { category, amount } = progress;
  const doneSegment = category.segments().findIndex(({ key }) => key === 'done');
  const sets = category.sets();
  const known = new Map<Plant, Amount>();

  const amountOf = (row: number): number => {
    if (amount === null) return 1;
    const value = amount.compiled.read(row);
    return Number.isNaN(value) ? 0 : value;
  };

  function ofItself({ rows: [row] }: Plant): Amount {
    if (row === undefined) return { done: 0, total: 0 };
    const total = amountOf(row);
    const isDone = category.membersOf(Math.max(0, sets[row] ?? 0)).includes(doneSegment);
    return { done: isDone ? total : 0, total };
  }

  function leavesOf(plant: Plant): Amount {
    const before = known.get(plant);
    if (before !== undefined) return before;
    const parts = plant.children.length === 0 ? [ofItself(plant)] : plant.children.map(leavesOf);
    const all = parts.reduce((sum, { done, total }) => ({ done: sum.done + done, total: sum.total + total }));
    known.set(plant, all);
    return all;
  }

  return (plant) => {
    const { done, total } = leavesOf(plant);
    return total === 0 ? null : done / total;
  };
}
