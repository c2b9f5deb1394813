import { callJira } from '../../jira/call';
import { countIssues } from '../../jira/count-issues';
import type { SendRequest } from '../../jira/rest';
import { REQUESTS_IN_FLIGHT } from '../plan-scan';
import { runPool } from '../run-pool';

/**
 * How many issues each JQL finds, several requests at a time. Null when one cannot be counted, or when it was stopped before
 * all were.
 */
export async function countAll(
  send: SendRequest,
  jqls: readonly string[],
  stopped: Promise<void>,
): Promise<readonly number[] | null> {
  const counts: number[] = [];
  let asked = 0;
  let answered = 0;
  let hasFailed = false;
  const next = (): (() => Promise<void>) | null => {
    const at = asked;
    const jql = jqls[at];
    if (jql === undefined || hasFailed) return null;
    asked += 1;
    return async () => {
      const count = await callJira(send, countIssues(jql));
      if (!count.ok) {
        hasFailed = true;
        return;
      }
      answered += 1;
      counts[at] = count.value;
    };
  };
  await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped });
  return answered === jqls.length ? counts : null;
}
