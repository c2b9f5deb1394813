import { chunksOf } from '../../chunks-of';
import type { AppError } from '../../error';
import { callJira } from '../../jira/call';
import type { SendRequest } from '../../jira/rest';
import { isAssignable } from '../../jira/users';
import { success, type Result } from '../../result';

/** So many questions at a time are no burst. */
const AT_ONCE = 25;

export interface OutsidersQuestion {
  readonly projectId: string;
  readonly accountIds: readonly string[];
}

/**
 * Those to whom no work item of the space can be assigned, as Jira tells whoever asks: their days off are none of the business of
 * whoever plans there. Jira answers about one person at a time. Whom Jira refuses to tell is taken for an outsider.
 */
export async function findOutsiders(
  send: SendRequest,
  { projectId, accountIds }: OutsidersQuestion,
): Promise<Result<readonly string[], AppError>> {
  const outsiders: string[] = [];
  for (const part of chunksOf(accountIds, AT_ONCE)) {
    const answers = await Promise.all(
      part.map((accountId) => callJira(send, isAssignable(projectId, accountId))),
    );
    for (const [at, answer] of answers.entries()) {
      if (!answer.ok && answer.error.code !== 'forbidden') return answer;
      const accountId = part[at];
      if (accountId !== undefined && !(answer.ok && answer.value)) outsiders.push(accountId);
    }
  }
  return success(outsiders);
}
