import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';
import type { SendRequest } from '../../jira/rest';

export interface EnumerationInput {
  readonly send: SendRequest;
  readonly dimension: Dimension;
  /** The source's JQL, without ORDER BY. */
  readonly jql: string;
  /** The project that the source is; null when it may reach into several. */
  readonly projectKey: string | null;
}

/**
 * Lists the segments that the source can have, without reading its issues. The list may hold too many or too few: whether it
 * is whole is for the counts to show. Null when there is no such list, when Jira does not give it, or when it is too long to count segment by segment.
 */
export type Enumeration = (input: EnumerationInput) => Promise<readonly SegmentState[] | null>;

/**
 * Most segments of a dimension that are counted one by one: a year of days. With ten requests at a time and 150 ms an answer
 * that is six seconds, which a resolver can wait for.
 */
export const SEGMENTS_MAX = 400;
