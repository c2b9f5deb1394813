import type { WorkCategory } from '../sprint/sprint-work';

/** A work item as capacity needs it; nothing of it is stored. */
export interface CapacityItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly typeId: string;
  readonly isSubTask: boolean;
  readonly parentId: string | null;
  readonly assigneeId: string | null;
  readonly category: WorkCategory;
  /** The day on which it was done, in the board's zone; null while it is not, and where Jira does not say. */
  readonly doneDay: number | null;
  readonly dueDay: number | null;
  /** In the board's unit; null for an item that is not estimated. */
  readonly estimate: number | null;
  /** The estimate has a shape that nobody knows: it counts as none, and is said to be left out. */
  readonly isUnreadable: boolean;
}
