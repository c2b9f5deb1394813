import type { AppError } from '../core/error';
import type { Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { finishDataTasks } from './finish-data-tasks';
import { purgeReports } from './purge-reports';

/** Every day: deletions that were begun come first, then what was kept for its whole time. */
export async function cleanUpDaily(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids'>,
): Promise<Result<null, AppError>> {
  const finished = await finishDataTasks(ports);
  const purged = await purgeReports(ports);
  return finished.ok ? purged : finished;
}
