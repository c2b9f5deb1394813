/**
 * A part of an answer as JSON: what a slice of a scan hands over. Two states of the same question merge into the state
 * of the whole, whatever the order and the split.
 *
 * Items are grouped by the *set* of their values in each dimension, so that hiding, merging and combining segments and
 * counting unique items stay exact afterwards, without the items.
 */
export interface AggregateState {
  readonly items: number;
  readonly dimensions: readonly DimensionState[];
  readonly groups: readonly GroupState[];
}

export interface DimensionState {
  readonly segments: readonly SegmentState[];
}

export interface SegmentState {
  /** As JQL matches the value. */
  readonly key: string;
  /** As Jira names the value. */
  readonly label: string;
  /** Place in Jira's own order (priorities, statuses, time); null where there is none. */
  readonly order: number | null;
}

export interface GroupState {
  /** By dimension: indexes into its segments, ascending; empty for items without a value. */
  readonly members: readonly (readonly number[])[];
  readonly tally: readonly number[];
}
