import type { RecordEvent } from '../inspector';
import type { FetchProductAnswer, FetchProductRequest } from '../protocol';
import { ConnectionCut } from './connection-cut';
import type { JiraBackend } from './jira-backend';
import type { Timer } from './timer';

/** `requestJira` of `@forge/bridge`: as the viewer, within the app's scopes. */
export interface ProductBridge {
  fetchProduct(request: FetchProductRequest, accountId: string): Promise<FetchProductAnswer>;
}

export interface ProductBridgeOptions {
  readonly jira: JiraBackend;
  readonly scopes: readonly string[];
  readonly timer: Timer;
  readonly record: RecordEvent;
}

/** Jira's rate-limit headers do not reach the browser [reported by partners; the documentation is silent]. */
const HIDDEN_HEADERS = /^(retry-after$|ratelimit|beta-ratelimit|x-ratelimit)/;

export function createProductBridge({ jira, scopes, timer, record }: ProductBridgeOptions): ProductBridge {
  return {
    async fetchProduct({ moduleKey, restPath, method, headers, body }, accountId) {
      const path = normalPath(restPath);
      if (path === null) return refusal(`requestJira reaches only paths below /rest/, not "${restPath}".`);
      const startedAt = timer.elapsed();
      const answer = await jira.handle({
        ...{ method, path, body, accountId, scopes },
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      });
      record({
        kind: 'rest',
        from: 'bridge',
        ...{ moduleKey, accountId, method, path },
        status: answer.status,
        durationMs: timer.elapsed() - startedAt,
        // By statements of Atlassian's staff, calls from the browser are outside of the app's quota.
        points: 0,
        ...(answer.fault === undefined ? {} : { fault: answer.fault }),
      });
      if (answer.status === 0) throw new ConnectionCut();
      const shown = Object.entries(answer.headers).map(
        ([name, value]) => [name.toLowerCase(), value] as const,
      );
      return {
        status: answer.status,
        statusText: '',
        headers: Object.fromEntries(shown.filter(([name]) => !HIDDEN_HEADERS.test(name))),
        body: answer.body,
        isAttachment: false,
      };
    },
  };
}

/** The path with `..` resolved, as a browser would send it; null when it leaves `/rest/`. */
function normalPath(restPath: string): string | null {
  const base = 'http://jira.invalid';
  if (!URL.canParse(restPath, base)) return null;
  const { origin, pathname, search } = new URL(restPath, base);
  return origin === base && pathname.startsWith('/rest/') ? pathname + search : null;
}

function refusal(message: string): FetchProductAnswer {
  return {
    status: 403,
    statusText: 'Forbidden',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errorMessages: [message], errors: {} }),
    isAttachment: false,
  };
}
