import { chunksOf } from '../../core/chunks-of';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { readActiveUsers, USERS_PER_QUESTION } from '../../core/jira/users';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Those of the accounts that are active, as far as the caller may see them. */
export async function readActiveAccounts(
  { jira }: Pick<Ports, 'jira'>,
  accountIds: readonly string[],
): Promise<Result<ReadonlySet<string>, AppError>> {
  const active = new Set<string>();
  for (const asked of chunksOf([...new Set(accountIds)], USERS_PER_QUESTION)) {
    const answer = await callJira(jira.asViewer, readActiveUsers(asked));
    if (!answer.ok) return answer;
    for (const id of answer.value) active.add(id);
  }
  return success(active);
}
