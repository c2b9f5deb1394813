import type { CapacityItem } from './item';
import type { BoardCapacity } from './records/board-capacity';
import type { HierarchyRule } from './rules';

/** Why an item of an iteration takes no capacity. */
export const LEFT_OUT_REASONS = ['work-type', 'sub-task', 'has-sub-tasks', 'done'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** An item, and whether it counts. */
export interface JudgedItem {
  readonly item: CapacityItem;
  /** Null: it counts. */
  readonly leftOut: LeftOutReason | null;
}

type Scope = Pick<BoardCapacity, 'workTypeIds' | 'rules'>;

/** All items of an iteration as the board's filter and rules take them. The order stays. */
export function judgeItems(items: readonly CapacityItem[], board: Scope): readonly JudgedItem[] {
  const ofType = items.filter((item) => isOfType(item, board));
  const isBySubTasks = HIERARCHY[board.rules.hierarchy](ofType, board);
  return items.map((item) => ({
    item,
    leftOut: !isOfType(item, board) ? 'work-type' : (isBySubTasks(item) ?? whenDone(item, board)),
  }));
}

function isOfType({ typeId }: CapacityItem, { workTypeIds }: Scope): boolean {
  return workTypeIds === null || workTypeIds.includes(typeId);
}

function whenDone({ category }: CapacityItem, { rules }: Scope): LeftOutReason | null {
  return category === 'done' && rules.doneWork === 'left-out' ? 'done' : null;
}

type JudgeFamily = (item: CapacityItem) => LeftOutReason | null;

const HIERARCHY: Readonly<
  Record<HierarchyRule, (items: readonly CapacityItem[], scope: Scope) => JudgeFamily>
> = {
  each: () => () => null,
  parents:
    (_items, { workTypeIds }) =>
    ({ isSubTask }) =>
      isSubTask && workTypeIds === null ? 'sub-task' : null,
  'sub-tasks': (items) => {
    const replaced = new Set(
      items.flatMap(({ isSubTask, estimate, parentId }) =>
        isSubTask && estimate !== null ? [parentId] : [],
      ),
    );
    return ({ id }) => (replaced.has(id) ? 'has-sub-tasks' : null);
  },
};
