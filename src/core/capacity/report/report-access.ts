import type { CapacityReport, ReportAccess } from '../records/capacity-report';

/** Who asks for reports, as Jira says it. */
export interface ReportReader {
  readonly accountId: string;
  readonly groupIds: ReadonlySet<string>;
  readonly isJiraAdmin: boolean;
}

type Owned = Pick<CapacityReport, 'ownerId' | 'access'>;

export function mayReadReport({ ownerId, access }: Owned, { accountId, groupIds }: ReportReader): boolean {
  if (ownerId === accountId || access.kind === 'all') return true;
  return (
    access.kind === 'chosen' &&
    (access.accountIds.includes(accountId) || access.groupIds.some((id) => groupIds.has(id)))
  );
}

/**
 * A report without a person whose account is no more; the same where nothing changes, and null where nobody could open it any
 * more.
 */
export function withoutReportPerson<T extends Owned>(report: T, accountId: string): T | null {
  const access = withoutReader(report.access, accountId);
  if (report.ownerId !== accountId && access === report.access) return report;
  const ownerId = report.ownerId === accountId ? null : report.ownerId;
  const hasReaders =
    access.kind === 'all' ||
    (access.kind === 'chosen' && access.accountIds.length + access.groupIds.length > 0);
  return ownerId === null && !hasReaders ? null : { ...report, ownerId, access };
}

function withoutReader(access: ReportAccess, accountId: string): ReportAccess {
  if (access.kind !== 'chosen' || !access.accountIds.includes(accountId)) return access;
  return { ...access, accountIds: access.accountIds.filter((id) => id !== accountId) };
}

/** Its owner; and administrators what they can see, so that nothing is left behind by who is gone. */
export function mayDeleteReport(report: Owned, reader: ReportReader): boolean {
  return report.ownerId === reader.accountId || (reader.isJiraAdmin && mayReadReport(report, reader));
}
