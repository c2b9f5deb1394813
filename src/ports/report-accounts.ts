export interface ReportedAccount {
  readonly accountId: string;
  /** As of when the app knows what it keeps of the person, ISO. */
  readonly updatedAt: string;
}

/** What Atlassian answers about an account of which something changed; nothing about the others. */
export interface AccountUpdate {
  readonly accountId: string;
  readonly status: 'closed' | 'updated';
}

/**
 * Tells Atlassian of whom the app keeps something, and learns whose account is closed. Of up to `ACCOUNTS_PER_REPORT` accounts
 * at a time.
 *
 * @see https://developer.atlassian.com/platform/forge/user-privacy-guidelines/ (read 2026-11-21)
 */
export type ReportAccounts = (accounts: readonly ReportedAccount[]) => Promise<readonly AccountUpdate[]>;

export const ACCOUNTS_PER_REPORT = 90;
