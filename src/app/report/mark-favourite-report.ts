import type { FavouritePayload } from '../../contract/reports';
import type { AppError } from '../../core/error';
import { REPORTS_MAX } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeRevised } from '../record/change-revised';
import { readReport } from './read-report';

/** Remembers for the caller that a report is a favourite, or forgets it. */
export async function markFavouriteReport(
  ports: Pick<Ports, 'store' | 'jira'>,
  { id, isFavourite }: FavouritePayload,
  accountId: string,
): Promise<Result<null, AppError>> {
  // What is no favourite any more may be gone; what becomes one is there for the caller.
  const found = isFavourite ? await readReport(ports, { id }, accountId) : success(null);
  if (!found.ok) return found;
  return changeRevised(ports, {
    name: 'report-favourites',
    id: accountId,
    change: (present) => {
      const before = present?.record.reportIds ?? [];
      if (before.includes(id) === isFavourite) return Promise.resolve(success(null));
      const others = before.filter((one) => one !== id);
      // Reports that are gone may be among them: the oldest marks make room.
      const reportIds = isFavourite ? [id, ...others].slice(0, REPORTS_MAX) : others;
      return Promise.resolve(success({ version: 1, reportIds }));
    },
  });
}
