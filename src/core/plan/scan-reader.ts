import type { AppError } from '../error';
import type { JiraIssue } from '../field/field';
import type { SendRequest } from '../jira/rest';
import type { Result } from '../result';
import type { IdSet } from './id-set';

export interface ReaderInput {
  /** Bounded, without ORDER BY. */
  readonly jql: string;
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  /** The sources one by one, where issues are to say which of them they are in. */
  readonly sources: readonly string[];
  readonly fieldIds: readonly string[];
  /** Issues that were met already; readers skip and extend it. */
  readonly seen: IdSet;
}

/** One way to read a source: which requests can be sent now, and what is left to do. */
export interface ScanReader {
  /** The next request; null while there is none, because answers are missing or everything has been asked for. */
  take(): ScanStep | null;
  readonly isDone: boolean;
  /** Issues that a search found and that were gone when their fields were fetched. */
  readonly vanished: number;
  /** Everything that has not been accepted yet, as JSON: a reader resumed from it goes on there. */
  encode(): unknown;
}

export interface ScanStep {
  /** Sends the request. Its answer counts once it is accepted: until then the reader has it still to do. */
  readonly perform: (send: SendRequest) => Promise<Result<AcceptAnswer, AppError>>;
}

/** Takes the answer in and hands over its new issues. */
export type AcceptAnswer = () => Result<readonly JiraIssue[], AppError>;

export interface ScanReaderKind {
  readonly open: (input: ReaderInput) => ScanReader;
  /** `state` is what `encode` gave, after a journey through the outside. */
  readonly resume: (input: ReaderInput, state: unknown) => Result<ScanReader, AppError>;
}
