import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Ids of the reports that somebody marked, whether they are still there or not. */
export async function readFavouriteReports(
  { store }: Pick<Ports, 'store'>,
  accountId: string,
): Promise<Result<ReadonlySet<string>, AppError>> {
  const stored = await store.readRevised('report-favourites', [accountId]);
  return stored.ok ? success(new Set(stored.value.get(accountId)?.record.reportIds)) : stored;
}
