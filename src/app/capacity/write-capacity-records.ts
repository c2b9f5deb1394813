import type { TransferOutcome, TransferWritePayload } from '../../contract/capacity-transfer';
import type { TransferWrite } from '../../core/capacity/transfer/transfer-write';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/**
 * Writes what an import planned, each record by itself and only over the revision that the plan was made over: one that is
 * refused does not keep the others out.
 */
export async function writeCapacityRecords(
  ports: Pick<Ports, 'archive'>,
  { writes }: TransferWritePayload,
): Promise<Result<readonly TransferOutcome[], AppError>> {
  return success(await Promise.all(writes.map((write) => writeRecord(ports, write))));
}

async function writeRecord(
  { archive }: Pick<Ports, 'archive'>,
  { name, id, record, seen }: TransferWrite,
): Promise<TransferOutcome> {
  const row = { id, revision: 1, content: record };
  const written = await archive.write(name === 'site' ? 'site-capacity' : name, row, seen);
  return { name, id, refusal: written.ok ? null : written.error };
}
