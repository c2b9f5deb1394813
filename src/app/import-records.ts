import type { DataImportPayload, DataOutcome } from '../contract/data';
import type { AppError } from '../core/error';
import { storedType } from '../core/privacy/stored-types';
import type { DataWrite } from '../core/privacy/transfer/plan-data-import';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { logAction } from './log-action';

/** Writes what an import planned; a record that changed since the plan was made is left as it is. */
export async function importRecords(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids'>,
  { writes }: DataImportPayload,
  accountId: string,
): Promise<Result<readonly DataOutcome[], AppError>> {
  const outcomes: DataOutcome[] = [];
  const answers = await Promise.all(writes.map((write) => writeRecord(ports, write)));
  for (const [at, { name, id }] of writes.entries()) {
    const answer = answers[at];
    if (answer?.ok === false && answer.error.code !== 'conflict') return answer;
    outcomes.push({ name, id, isWritten: answer?.ok === true });
  }
  const records = outcomes.filter(({ isWritten }) => isWritten).length;
  const logged = await logAction(ports, { kind: 'data-imported', by: accountId, records });
  return logged.ok ? success(outcomes) : logged;
}

function writeRecord(
  { archive }: Pick<Ports, 'archive'>,
  { name, id, revision, content, seen }: DataWrite,
): Promise<Result<null, AppError>> {
  const record = storedType(name).asImported?.(content) ?? content;
  return archive.write(name, { id, revision, content: record }, seen);
}
