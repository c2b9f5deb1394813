import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { finishDataTasks } from './finish-data-tasks';
import { purgeOld } from './purge-old';

/** Every day: what was begun and not finished comes first, then what was kept for its whole time. */
export async function cleanUpDaily(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'reportAccounts'>,
): Promise<Result<null, AppError>> {
  const finished = await finishDataTasks(ports);
  const purged = await purgeOld(ports);
  return finished.ok ? purged : finished;
}
