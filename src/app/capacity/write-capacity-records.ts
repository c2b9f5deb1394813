import type { TransferOutcome, TransferWritePayload } from '../../contract/capacity-transfer';
import type { TransferWrite } from '../../core/capacity/transfer/transfer-write';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Writes what an import planned, each record only over the revision that the plan was made over. */
export async function writeCapacityRecords(
  { store }: Pick<Ports, 'store'>,
  { writes }: TransferWritePayload,
): Promise<Result<readonly TransferOutcome[], AppError>> {
  const outcomes: TransferOutcome[] = [];
  const answers = await Promise.all(writes.map((write) => writeRecord(store, write)));
  for (const [at, { name, id }] of writes.entries()) {
    const answer = answers[at];
    if (answer?.ok === false && answer.error.code !== 'conflict') return answer;
    outcomes.push({ name, id, isWritten: answer?.ok === true });
  }
  return success(outcomes);
}

async function writeRecord(store: Ports['store'], write: TransferWrite): Promise<Result<unknown, AppError>> {
  if (write.name === 'site') return store.write('site-capacity', write.record);
  const { name, id, record, seen } = write;
  return store.writeRevised(name, id, { record, seen });
}
