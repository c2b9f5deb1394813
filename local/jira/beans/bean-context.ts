import type { IssueRecord, UserRecord } from '../model';
import type { Site } from '../site';

export interface BeanContext {
  readonly site: Site;
  /** Whose time zone dates are written in, and whose permissions hold. */
  readonly viewer: UserRecord;
}

/** Gives the JSON of one field; `undefined` leaves the field out. */
export type FieldBean = (issue: IssueRecord, context: BeanContext) => unknown;
