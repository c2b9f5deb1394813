import * as v from 'valibot';
import type { ForgeService } from '../forge-call';

export const REPORT_ACCOUNTS = '/app/report-accounts';
const SCOPE = 'report:personal-data';
/** @see https://developer.atlassian.com/platform/forge/user-privacy-guidelines/ (read 2026-11-21) */
const ACCOUNTS_MAX = 90;

const report = v.object({
  accounts: v.pipe(
    v.array(v.object({ accountId: v.string(), updatedAt: v.pipe(v.string(), v.isoTimestamp()) })),
    v.maxLength(ACCOUNTS_MAX),
  ),
});

export interface PrivacyServiceOptions {
  readonly scopes: readonly string[];
  /** Whether somebody has closed the account at Atlassian. */
  readonly isAccountClosed: (accountId: string) => boolean;
}

/** Atlassian's side of `privacy.reportPersonalData`: it names the accounts that are closed, and no others. */
export function createPrivacyService({ scopes, isAccountClosed }: PrivacyServiceOptions): ForgeService {
  return ({ body }) => {
    if (!scopes.includes(SCOPE)) return Promise.resolve(new Response(null, { status: 403 }));
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), body);
    if (!parsed.success) return Promise.resolve(new Response(null, { status: 400 }));
    const closed = parsed.output.accounts.filter(({ accountId }) => isAccountClosed(accountId));
    if (closed.length === 0) return Promise.resolve(new Response(null, { status: 204 }));
    const accounts = closed.map(({ accountId }) => ({ accountId, status: 'closed' }));
    return Promise.resolve(Response.json({ accounts }));
  };
}
