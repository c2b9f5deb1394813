import type { SiteData, UserRecord } from './model';

/** The address that the demo admin has on generated sites. */
const DEMO_ADMIN = 'admin@example.com';

export type Identity = { readonly accountId: string } | 'unknown';

/** Who is meant when nobody is named: the demo admin, or the first admin that the site has. */
export function demoAdmin(data: SiteData): UserRecord {
  const admin =
    data.users.find((user) => user.emailAddress === DEMO_ADMIN) ??
    data.users.find((user) => user.isAdmin) ??
    data.users[0];
  if (admin === undefined) throw new Error('A site needs at least one user.');
  return admin;
}

/**
 * Reads Basic authentication as Jira Cloud takes it, e-mail address and API token. An account id does as well as an
 * address, and every token is right. Without the header the demo admin is meant.
 */
export function authenticate(data: SiteData, authorization: string | undefined): Identity {
  if (authorization === undefined) return { accountId: demoAdmin(data).accountId };
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return 'unknown';
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const separator = decoded.indexOf(':');
  const name = (separator === -1 ? decoded : decoded.slice(0, separator)).toLowerCase();
  const user = data.users.find(
    (each) => each.emailAddress.toLowerCase() === name || each.accountId.toLowerCase() === name,
  );
  // An account id may itself hold a colon (`557058:…`).
  const byAccountId = data.users.find((each) =>
    decoded.toLowerCase().startsWith(`${each.accountId.toLowerCase()}:`),
  );
  const found = user ?? byAccountId;
  return found?.active === true ? { accountId: found.accountId } : 'unknown';
}
