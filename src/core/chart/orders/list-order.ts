import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';
import type { SendRequest } from '../../jira/rest';
import type { ChartConfig } from '../config';

export interface ListOrderInput {
  readonly send: SendRequest;
  readonly dimension: Dimension;
  readonly sources: ChartConfig['sources'];
  /** The JQL of all sources, without ORDER BY. */
  readonly jql: string;
}

/** The values of a field in the order in which Jira has them; null where it has none for these sources, or does not give it. */
export type ListOrder = (input: ListOrderInput) => Promise<readonly SegmentState[] | null>;
