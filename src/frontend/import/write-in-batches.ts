import { batchesOf } from '../../core/batches-of';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';

interface Batches<Write, Outcome> {
  readonly writes: readonly Write[];
  /** As many go into a call. */
  readonly most: number;
  readonly send: (batch: readonly Write[]) => Promise<Result<readonly Outcome[], AppError>>;
  /** Is told after each call what became of the writes by now. */
  readonly onOutcomes: (outcomes: readonly Outcome[]) => void;
}

/** A call takes 500 KB at most, and a single record may have 240 KB of them. */
const CALL_MAX_BYTES = 200_000;

/**
 * Writes what an import planned, in calls that the platform takes. Where one fails nothing further is written, and its error is
 * the answer; the same import can be planned again and goes on there.
 */
export async function writeInBatches<Write, Outcome>({
  writes,
  most,
  send,
  onOutcomes,
}: Batches<Write, Outcome>): Promise<AppError | null> {
  const outcomes: Outcome[] = [];
  for (const batch of batchesOf(writes, { items: most, bytes: CALL_MAX_BYTES })) {
    const answer = await send(batch);
    if (!answer.ok) return answer.error;
    outcomes.push(...answer.value);
    onOutcomes([...outcomes]);
  }
  return null;
}
