import type { AppError } from '../../core/error';
import type { TrashRules } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readDecided } from './read-decided';

/** What decides, as of now, about all that was deleted. */
export async function readTrashRules(
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<Result<TrashRules, AppError>> {
  const retention = await readDecided(ports, 'retention');
  return retention.ok ? success({ retention: retention.value.record, now: ports.clock.now() }) : retention;
}
