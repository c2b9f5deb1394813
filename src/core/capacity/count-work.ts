import type { JudgedItem, LeftOutReason } from './judge-items';

/** Work of somebody, or of nobody. */
export interface WorkCounts {
  /** Hours or points that take capacity. */
  readonly allocated: number;
  /** Items that are not done, those without an estimate among them. */
  readonly open: number;
  /** Items that are not done and have no estimate: they take capacity that nobody has counted. */
  readonly unestimated: number;
  /** Items whose estimate has an unknown shape. */
  readonly unreadable: number;
  readonly done: number;
  /** Hours or points of the items that are done, whether or not they take capacity. */
  readonly doneEstimate: number;
}

export const NO_WORK: WorkCounts = {
  allocated: 0,
  open: 0,
  unestimated: 0,
  unreadable: 0,
  done: 0,
  doneEstimate: 0,
};

/** Done work is work of the iteration all the same; the other reasons put an item outside what is counted here. */
const IS_WORK: Readonly<Record<LeftOutReason, boolean>> = {
  'work-type': false,
  'sub-task': false,
  'has-sub-tasks': false,
  done: true,
};

/** Whether an item is work of the iteration, done or not. */
export function isWork({ leftOut }: JudgedItem): boolean {
  return leftOut === null || IS_WORK[leftOut];
}

/** The work of everybody, by account id; under null that of nobody. */
export function countWork(items: readonly JudgedItem[]): ReadonlyMap<string | null, WorkCounts> {
  const byAssignee = new Map<string | null, WorkCounts>();
  for (const judged of items.filter(isWork)) {
    const { assigneeId } = judged.item;
    byAssignee.set(assigneeId, addWork(byAssignee.get(assigneeId) ?? NO_WORK, countsOf(judged)));
  }
  return byAssignee;
}

function countsOf({ item, leftOut }: JudgedItem): WorkCounts {
  const isDone = item.category === 'done';
  const estimate = item.estimate ?? 0;
  return {
    allocated: leftOut === null ? estimate : 0,
    open: isDone ? 0 : 1,
    unestimated: isDone || item.estimate !== null || item.isUnreadable ? 0 : 1,
    unreadable: item.isUnreadable ? 1 : 0,
    done: isDone ? 1 : 0,
    doneEstimate: isDone ? estimate : 0,
  };
}

export function addWork(a: WorkCounts, b: WorkCounts): WorkCounts {
  return {
    allocated: a.allocated + b.allocated,
    open: a.open + b.open,
    unestimated: a.unestimated + b.unestimated,
    unreadable: a.unreadable + b.unreadable,
    done: a.done + b.done,
    doneEstimate: a.doneEstimate + b.doneEstimate,
  };
}

/** Of nothing it is no work; what is not known leaves the sum unknown. */
export function sumWork(counts: readonly (WorkCounts | null)[]): WorkCounts | null {
  return counts.reduce<WorkCounts | null>(
    (sum, one) => (sum === null || one === null ? null : addWork(sum, one)),
    NO_WORK,
  );
}
