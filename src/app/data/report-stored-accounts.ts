import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { beginDataTask } from './begin-data-task';
import { finishDataTask } from './finish-data-tasks';
import { listDataTasks } from './list-data-tasks';

/**
 * Every week: tells Atlassian whose account ids are stored, and erases those whose account is closed. Of others nothing can be
 * out of date: a name or an address is not kept, so what is kept is as of now. What does not fit into this call is done by the
 * daily clean-up; a report that is not finished by the next week goes on where it is, so that it reaches the end.
 */
export async function reportStoredAccounts(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids' | 'reportAccounts'>,
): Promise<Result<null, AppError>> {
  const open = await listDataTasks(ports);
  if (!open.ok) return open;
  const unfinished = open.value.find(({ kind }) => kind === 'report');
  if (unfinished !== undefined) return finishDataTask(ports, unfinished);
  const begun = await beginDataTask(ports, { kind: 'report', accountIds: [], names: null, by: null });
  return begun.ok ? finishDataTask(ports, begun.value) : begun;
}
