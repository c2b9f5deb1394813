import type { DataImportPayload, DataOutcome } from '../../contract/data';
import type { AppError } from '../../core/error';
import { storedType } from '../../core/privacy/stored-types';
import type { DataWrite } from '../../core/privacy/transfer/plan-data-import';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { logAction } from './log-action';

/**
 * Writes what an import planned; of the types whose changes are numbered, a record that changed since is left as it is. What was
 * written stands in the log also where others failed.
 */
export async function importRecords(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids'>,
  { writes }: DataImportPayload,
  accountId: string,
): Promise<Result<readonly DataOutcome[], AppError>> {
  const answers = await Promise.allSettled(writes.map((write) => writeRecord(ports, write)));
  const records = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.ok).length;
  const logged = await logAction(ports, { kind: 'data-imported', by: accountId, records });
  if (!logged.ok) return logged;
  const outcomes: DataOutcome[] = [];
  for (const [at, { name, id }] of writes.entries()) {
    const answer = answers[at];
    if (answer?.status === 'rejected') throw answer.reason;
    if (answer?.value.ok === false && answer.value.error.code !== 'conflict') return answer.value;
    outcomes.push({ name, id, isWritten: answer?.value.ok === true });
  }
  return success(outcomes);
}

function writeRecord(
  { archive }: Pick<Ports, 'archive'>,
  { name, id, revision, content, seen }: DataWrite,
): Promise<Result<null, AppError>> {
  const record = storedType(name).asImported?.(content) ?? content;
  return archive.write(name, { id, revision, content: record }, seen);
}
