import { patientSend } from '../app/patient-send';
import { appError, type AppError } from '../core/error';
import { callJira, type JiraCall } from '../core/jira/call';
import { hasPermission } from '../core/jira/has-permission';
import { readMyself } from '../core/jira/myself';
import type { AppPermission } from '../core/permission/app-permission';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import type { Caller } from './caller';

/** How Forge names the account of a visitor who is not logged in. */
const ANONYMOUS = 'unidentified';

/** Nobody waits longer to be let in. */
const PATIENCE_MS = 10_000;

/** Gives the account id of whoever may call. */
type Check = (ports: Ports, caller: Caller) => Promise<Result<string, AppError>>;

interface AudienceRecord {
  /** Stands in docs/authorisation.md. */
  readonly who: string;
  readonly check: Check;
}

const isLoggedIn: Check = (_ports, { accountId }) =>
  Promise.resolve(
    accountId === null || accountId === '' || accountId === ANONYMOUS
      ? failure(appError('forbidden'))
      : success(accountId),
  );

/** Logged in, and Jira says, as the caller, what the claim needs. All refusals are one. */
function asJiraSays<T>(
  question: (ports: Ports) => JiraCall<T>,
  isFulfilled: (answer: T, accountId: string) => boolean,
): Check {
  return async (ports, caller) => {
    const loggedIn = await isLoggedIn(ports, caller);
    if (!loggedIn.ok) return loggedIn;
    const answer = await callJira(patientSend(ports, PATIENCE_MS), question(ports));
    if (!answer.ok && answer.error.code !== 'jira-refused') return answer;
    return answer.ok && isFulfilled(answer.value, loggedIn.value) ? loggedIn : failure(appError('forbidden'));
  };
}

function holds(keyOf: (ports: Ports) => string): Check {
  return asJiraSays(
    (ports) => hasPermission(keyOf(ports)),
    (isHeld) => isHeld,
  );
}

function holdsOwn(permission: AppPermission): Check {
  return holds(({ platform }) => platform.permissionKey(permission));
}

/** Who may call a resolver, each with its check. */
export const AUDIENCES = {
  viewer: { who: 'Whoever is logged in', check: isLoggedIn },
  // Records of others are read without any other request to Jira, so it is asked whether it knows the caller at all.
  member: {
    who: 'Whoever has an active account with access to Jira',
    check: asJiraSays(readMyself, (myself, accountId) => myself.accountId === accountId),
  },
  'jira-admin': { who: 'Jira administrators', check: holds(() => 'ADMINISTER') },
  'site-template-user': {
    who: 'Holders of the global permission to use site templates',
    check: holdsOwn('use-site-templates'),
  },
  'site-template-manager': {
    who: 'Holders of the global permission to manage site templates',
    check: holdsOwn('manage-site-templates'),
  },
  'capacity-report-author': {
    who: 'Holders of the global permission to make capacity reports',
    check: holdsOwn('create-capacity-reports'),
  },
} as const satisfies Readonly<Record<string, AudienceRecord>>;

export type Audience = keyof typeof AUDIENCES;
