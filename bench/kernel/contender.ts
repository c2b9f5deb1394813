import type { JiraRow } from './rows';

/** The numbers of one group; null where no row of it has points. */
export interface Figures {
  readonly count: number;
  readonly sum: number;
  readonly average: number | null;
  readonly median: number | null;
}

export interface Group extends Figures {
  readonly status: string;
  /** Null: nobody. */
  readonly accountId: string | null;
}

/**
 * A way to answer: by status and assignee the number of rows, and of their points the sum, the average and the median. Rows
 * without points count as rows only.
 */
export interface Contender {
  readonly name: string;
  /** From Jira's rows to numbers; turning the rows into what a library takes is a part of it. */
  readonly answer: (rows: readonly JiraRow[]) => readonly Group[];
}
