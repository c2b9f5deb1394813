import { TRANSFER_WRITES_MAX, type TransferOutcome } from '../../../contract/capacity-transfer';
import { batchesOf } from '../../../core/batches-of';
import type { TransferStep } from '../../../core/capacity/transfer/plan-transfer';
import type { AppError } from '../../../core/error';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';

/** A call takes 500 KB at most; the rest of them is for what is around the records. */
const CALL_MAX_BYTES = 200_000;

/**
 * Writes what is not there yet, in calls that the platform takes. Where one fails the rest is not written; the same import
 * can be run again and goes on there.
 */
export async function writeSteps(
  steps: readonly TransferStep[],
  onProgress: (written: number) => void,
): Promise<Result<readonly TransferOutcome[], AppError>> {
  const outcomes: TransferOutcome[] = [];
  const changes = steps.filter(({ action }) => action !== 'unchanged').map(({ write }) => write);
  for (const writes of batchesOf(changes, { items: TRANSFER_WRITES_MAX, bytes: CALL_MAX_BYTES })) {
    const answer = await call('capacity-transfer/write', { writes });
    if (!answer.ok) return answer;
    outcomes.push(...answer.value);
    onProgress(outcomes.length);
  }
  return success(outcomes);
}
