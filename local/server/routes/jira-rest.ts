import type { RecordEvent } from '../../inspector';
import type { JiraBackend } from '../../forge/jira-backend';
import type { Timer } from '../../forge/timer';
import type { Route, SiteRequest } from '../route';
import { findViewer, VIEWER_HEADER, type Viewers } from '../viewer';

export interface JiraRestOptions {
  readonly jira: JiraBackend & {
    authenticate(authorization: string | undefined): { readonly accountId: string } | 'unknown';
  };
  /** The same Jira over the network that clients other than the shell have. */
  readonly forClients: JiraBackend;
  readonly viewers: Viewers;
  readonly timer: Timer;
  readonly record: RecordEvent;
}

/** Jira's own REST: with Basic auth for any client, with the viewer's header for the shell. */
export function jiraRestRoute({ jira, forClients, viewers, timer, record }: JiraRestOptions): Route {
  return async (request) => {
    const { method, url, headers, body } = request;
    if (!url.pathname.startsWith('/rest/')) return null;
    const path = url.pathname + url.search;
    const isShell = headers[VIEWER_HEADER] !== undefined;
    const accountId = isShell
      ? (findViewer(request, viewers)?.accountId ?? null)
      : accountIdOf(jira.authenticate(headers['authorization']));
    const startedAt = timer.elapsed();
    const answer = await (isShell ? jira : forClients).handle({
      ...{ method, path, accountId },
      headers: withoutCredentials(headers),
      body: body === '' ? null : body,
      scopes: null,
    });
    record({
      kind: 'rest',
      from: isShell ? 'shell' : 'http',
      moduleKey: null,
      ...{ method, path, accountId },
      status: answer.status,
      durationMs: timer.elapsed() - startedAt,
      // The quota is the app's; nobody else draws on it.
      points: 0,
      ...(answer.fault === undefined ? {} : { fault: answer.fault }),
    });
    if (answer.status === 0) return { kind: 'cut' };
    return { kind: 'body', status: answer.status, headers: answer.headers, body: answer.body };
  };
}

/** Null: Jira answers as it answers somebody who is not logged in. */
function accountIdOf(identity: { readonly accountId: string } | 'unknown'): string | null {
  return identity === 'unknown' ? null : identity.accountId;
}

function withoutCredentials(headers: SiteRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}
