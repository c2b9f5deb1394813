/**
 * Deleting records of some types, erasing people from all records, or reporting whom they name: what takes longer than one call.
 * It is written down before it begins, so that what stops halfway is finished by whoever comes next: the page, or the daily
 * clean-up.
 */
export interface DataTask {
  readonly version: 1;
  /** `report`: tells Atlassian of whom something is kept; those whose account is closed are erased next. */
  readonly kind: 'delete' | 'erase' | 'report';
  /** Types of record that are still to be gone through, in this order. */
  readonly names: readonly string[];
  /** Of those who are erased, or found to be closed by a report so far; none for deletions. */
  readonly accountIds: readonly string[];
  /** Null for the platform. */
  readonly by: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  /** Types of record that were meant, for the log; none for all. */
  readonly scope: readonly string[];
  /** Records that were deleted or changed so far. */
  readonly done: number;
  /** Records that name a person and that this version of the app does not understand. */
  readonly unreadable: number;
}
