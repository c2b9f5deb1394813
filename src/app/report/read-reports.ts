import type { OpenReport, ReportRefs } from '../../contract/reports';
import type { AppError } from '../../core/error';
import { mayChangeReport, mayOpenReport } from '../../core/report/access';
import { reportOf } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readFavouriteReports } from './read-favourite-reports';
import { reportViewer } from './report-viewer';

/** Those of the reports that are there for the caller, in the order of their ids in the question. */
export async function readReports(
  ports: Pick<Ports, 'store' | 'jira'>,
  { ids }: ReportRefs,
  accountId: string,
): Promise<Result<readonly OpenReport[], AppError>> {
  const asked = [...new Set(ids)];
  const [stored, favourites] = await Promise.all([
    ports.store.readRevised('report', asked),
    readFavouriteReports(ports, accountId),
  ]);
  if (!stored.ok) return stored;
  if (!favourites.ok) return favourites;
  const kept = asked.flatMap((id) => {
    const found = stored.value.get(id);
    return found?.record.deletedAt === null ? [{ id, ...found }] : [];
  });
  const viewer = await reportViewer(
    ports,
    kept.map(({ record }) => record),
    accountId,
  );
  if (!viewer.ok) return viewer;
  const open = kept.filter(({ record }) => mayOpenReport(record, viewer.value));
  return success(
    open.map(({ id, revision, record }) => ({
      ...{ id, revision, report: reportOf(record) },
      mayChange: mayChangeReport(record, accountId),
      isFavourite: favourites.value.has(id),
    })),
  );
}
