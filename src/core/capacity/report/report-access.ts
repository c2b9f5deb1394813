import type { CapacityReport } from '../records/capacity-report';

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

/** Its owner; and administrators what they can see, so that nothing is left behind by who is gone. */
export function mayDeleteReport(report: Owned, reader: ReportReader): boolean {
  return report.ownerId === reader.accountId || (reader.isJiraAdmin && mayReadReport(report, reader));
}
