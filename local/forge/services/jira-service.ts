import type { RecordEvent } from '../../inspector';
import { ConnectionCut } from '../connection-cut';
import { describeCall, type ForgeCall, type ForgeService } from '../forge-call';
import type { JiraBackend } from '../jira-backend';
import type { Timer } from '../timer';

export interface JiraServiceOptions {
  readonly jira: JiraBackend;
  readonly scopes: readonly string[];
  /** Those that hold for somebody who is not there. */
  readonly impersonationScopes: readonly string[];
  readonly timer: Timer;
  readonly record: RecordEvent;
}

/**
 * `asUser().requestJira` and `asUser(accountId).requestJira`: Jira as the invoking user or as somebody named, within the scopes
 * that hold there, counted in points. Whom the platform does not stand in for, such as a closed account, Jira answers with 401.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/#asuser (read 2026-11-21)
 */
export function createJiraService(options: JiraServiceOptions): ForgeService {
  const { jira, timer, record } = options;
  return async (call) => {
    const { accountId, scopes } = actingUser(call, options);
    const { method, path, headers, body, caller } = call;
    const startedAt = timer.elapsed();
    const answer = await jira.handle({ method, path, headers, body, accountId, scopes });
    record({
      kind: 'rest',
      from: 'resolver',
      moduleKey: caller.moduleKey,
      accountId,
      method,
      path,
      status: answer.status,
      durationMs: timer.elapsed() - startedAt,
      points: answer.points,
      ...(answer.fault === undefined ? {} : { fault: answer.fault }),
    });
    if (answer.status === 0) throw new ConnectionCut();
    // Response refuses a body, even an empty one, with 204.
    return new Response(answer.body === '' ? null : answer.body, {
      status: answer.status,
      headers: { ...answer.headers },
    });
  };
}

function actingUser(
  call: ForgeCall,
  { scopes, impersonationScopes }: Pick<JiraServiceOptions, 'scopes' | 'impersonationScopes'>,
): { readonly accountId: string; readonly scopes: readonly string[] } {
  const { meta, caller } = call;
  if (meta.provider !== 'user') {
    throw new Error(
      `${describeCall(call)}: the local site has no app user, so it emulates asUser() only; ` +
        'give it one in local/forge/services/jira-service.ts.',
    );
  }
  if (meta.accountId === undefined || meta.accountId === caller.accountId) {
    return { accountId: caller.accountId, scopes };
  }
  return { accountId: meta.accountId, scopes: impersonationScopes };
}
