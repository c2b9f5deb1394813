import type { DataImportPayload, DataOutcome } from '../../contract/data';
import type { AppError } from '../../core/error';
import { storedType } from '../../core/privacy/stored-types';
import type { DataWrite } from '../../core/privacy/transfer/plan-data-import';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { logAction } from './log-action';

/**
 * Writes what an import planned, each record by itself and only over what the plan has seen: one that is refused does not keep
 * the others out, and what it is refused for is told. What was written stands in the log also where the storage failed at
 * others.
 */
export async function importRecords(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids'>,
  { writes }: DataImportPayload,
  accountId: string,
): Promise<Result<readonly DataOutcome[], AppError>> {
  const answers = await Promise.allSettled(writes.map((write) => importRecord(ports, write)));
  const records = answers.filter((one) => one.status === 'fulfilled' && one.value.refusal === null).length;
  const logged = await logAction(ports, { kind: 'data-imported', by: accountId, records });
  if (!logged.ok) return logged;
  const outcomes: DataOutcome[] = [];
  for (const answer of answers) {
    if (answer.status === 'rejected') throw answer.reason;
    outcomes.push(answer.value);
  }
  return success(outcomes);
}

async function importRecord(
  { archive }: Pick<Ports, 'archive'>,
  { name, id, revision, content, seen }: DataWrite,
): Promise<DataOutcome> {
  const record = storedType(name).asImported?.(content) ?? content;
  const written = await archive.write(name, { id, revision: revision ?? 1, content: record }, seen);
  return { name, id, refusal: written.ok ? null : written.error };
}
