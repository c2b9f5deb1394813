import type { RecordEvent } from '../../inspector';
import { ConnectionCut } from '../connection-cut';
import { describeCall, type ForgeCall, type ForgeService } from '../forge-call';
import type { JiraBackend } from '../jira-backend';
import type { Timer } from '../timer';

export interface JiraServiceOptions {
  readonly jira: JiraBackend;
  readonly scopes: readonly string[];
  readonly timer: Timer;
  readonly record: RecordEvent;
}

/** `asUser().requestJira`: Jira as the invoking user, within the scopes of the manifest, counted in points. */
export function createJiraService({ jira, scopes, timer, record }: JiraServiceOptions): ForgeService {
  return async (call) => {
    const accountId = invokingUser(call);
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

function invokingUser(call: ForgeCall): string {
  const { meta, caller } = call;
  if (meta.provider !== 'user') {
    throw new Error(
      `${describeCall(call)}: the local site has no app user, so it emulates asUser() only; ` +
        'give it one in local/forge/services/jira-service.ts.',
    );
  }
  if (meta.accountId !== undefined && meta.accountId !== caller.accountId) {
    throw new Error(`${describeCall(call)}: offline impersonation is not emulated by the local site.`);
  }
  return caller.accountId;
}
