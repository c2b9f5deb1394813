/** Segments that are chosen to be merged, and not merged yet. */
export interface PendingMerge {
  readonly segments: readonly { readonly key: string; readonly name: string }[];
  readonly label: string;
}

export const NOTHING_PENDING: PendingMerge = { segments: [], label: '' };
