import type { UserRecord } from '../jira/model';
import type { SiteRequest } from './route';

/** The header with which the shell names who is looking. */
export const VIEWER_HEADER = 'x-local-account';

export interface Viewers {
  readonly users: readonly UserRecord[];
  readonly defaultAccountId: string;
}

/** Who is looking; null when the header names nobody of this site. */
export function findViewer(
  { headers }: SiteRequest,
  { users, defaultAccountId }: Viewers,
): UserRecord | null {
  const accountId = headers[VIEWER_HEADER] ?? defaultAccountId;
  return users.find((user) => user.accountId === accountId) ?? null;
}
