import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { ReportInput } from '../../core/report/report';
import type { Ports } from '../../ports/ports';
import { readActiveAccounts } from './read-active-accounts';

/** Those of the reports of whose administrators none has an active account. The caller sees all accounts of the site. */
export async function findOrphanReports<T extends Pick<ReportInput, 'administrators'>>(
  ports: Pick<Ports, 'jira'>,
  reports: readonly T[],
): Promise<Result<readonly T[], AppError>> {
  const active = await readActiveAccounts(
    ports,
    reports.flatMap(({ administrators }) => administrators),
  );
  if (!active.ok) return active;
  return success(reports.filter(({ administrators }) => administrators.every((id) => !active.value.has(id))));
}
