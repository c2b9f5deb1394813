import type { ProjectRecord, UserRecord } from '../model';
import type { Directory } from './directory';
import type { IssueTable } from './issue-table';

/** What a query is read against: who asks, when, and over which data. */
export interface QueryContext {
  readonly directory: Directory;
  readonly table: IssueTable;
  readonly viewer: UserRecord | null;
  readonly now: number;
  /** IANA zone in which dates without a zone are read. */
  readonly zone: string;
  /** Projects that the viewer may browse; values of other projects do not exist for the viewer. */
  readonly projects: readonly ProjectRecord[];
}
