import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { isAssignable } from '../../core/jira/users';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { patientSend } from '../patient-send';

/** As long as a resolver can wait for Jira and still write. */
const PATIENCE_MS = 15_000;

interface OutsidersQuestion {
  readonly projectId: string;
  readonly accountIds: readonly string[];
}

/**
 * Those to whom no work item of the space can be assigned, as Jira tells the caller: their days off are none of the business of
 * whoever plans there. Jira answers about one person at a time.
 */
export async function findOutsiders(
  ports: Pick<Ports, 'jira' | 'clock' | 'random'>,
  { projectId, accountIds }: OutsidersQuestion,
): Promise<Result<readonly string[], AppError>> {
  const send = patientSend(ports, PATIENCE_MS);
  const answers = await Promise.all(
    accountIds.map((accountId) => callJira(send, isAssignable(projectId, accountId))),
  );
  const outsiders: string[] = [];
  for (const [at, accountId] of accountIds.entries()) {
    const answer = answers[at];
    if (answer?.ok === false && answer.error.code !== 'forbidden') return answer;
    if (answer?.ok !== true || !answer.value) outsiders.push(accountId);
  }
  return success(outsiders);
}
