import { appError, type AppError } from '../core/error';
import { callJira } from '../core/jira/call';
import { hasPermission } from '../core/jira/has-permission';
import type { AppPermission } from '../core/permission/app-permission';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import type { Caller } from './caller';

/** How Forge names the account of a visitor who is not logged in. */
const ANONYMOUS = 'unidentified';

/** Gives the account id of whoever may call. */
type Check = (ports: Ports, caller: Caller) => Promise<Result<string, AppError>>;

const isLoggedIn: Check = (_ports, { accountId }) =>
  Promise.resolve(
    accountId === null || accountId === ANONYMOUS ? failure(appError('forbidden')) : success(accountId),
  );

/** Logged in, and a holder of a global permission, as Jira says. */
function holds(keyOf: (ports: Ports) => string): Check {
  return async (ports, caller) => {
    const loggedIn = await isLoggedIn(ports, caller);
    if (!loggedIn.ok) return loggedIn;
    const isHeld = await callJira(ports.jira.asViewer, hasPermission(keyOf(ports)));
    if (!isHeld.ok) return isHeld;
    return isHeld.value ? loggedIn : failure(appError('forbidden'));
  };
}

function holdsOwn(permission: AppPermission): Check {
  return holds(({ platform }) => platform.permissionKey(permission));
}

/** Who may call a resolver, each with its check. `viewer`: whoever is logged in, since Jira decides what each may read. */
export const AUDIENCES = {
  viewer: isLoggedIn,
  'jira-admin': holds(() => 'ADMINISTER'),
  'site-template-user': holdsOwn('use-site-templates'),
  'site-template-manager': holdsOwn('manage-site-templates'),
  'capacity-report-author': holdsOwn('create-capacity-reports'),
} satisfies Readonly<Record<string, Check>>;

export type Audience = keyof typeof AUDIENCES;
