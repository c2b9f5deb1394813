import type { RetentionState } from '../../contract/data';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readDecided } from '../record/read-decided';

/** For how long things are kept, and when the clean-up was here last. */
export async function readRetentionState(
  ports: Pick<Ports, 'store'>,
): Promise<Result<RetentionState, AppError>> {
  const [retention, lastPurge] = await Promise.all([
    readDecided(ports, 'retention'),
    ports.store.read('last-purge'),
  ]);
  if (!retention.ok) return retention;
  return lastPurge.ok ? success({ retention: retention.value, lastPurge: lastPurge.value }) : lastPurge;
}
