import type { ReportInput } from './report';

/** Who asks for reports, as Jira says it. */
export interface ReportViewer {
  readonly accountId: string;
  readonly groupIds: ReadonlySet<string>;
  /** By the key of a space: the ids of the roles that the viewer has there. */
  readonly rolesIn: ReadonlyMap<string, ReadonlySet<string>>;
}

type Shared = Pick<ReportInput, 'access' | 'administrators'>;

/** Changing, deleting and sharing a report, and seeing what it was before. */
export function mayChangeReport(
  { administrators }: Pick<Shared, 'administrators'>,
  accountId: string,
): boolean {
  return administrators.includes(accountId);
}

export function mayOpenReport(report: Shared, { accountId, groupIds, rolesIn }: ReportViewer): boolean {
  const { access } = report;
  if (mayChangeReport(report, accountId) || access.kind === 'open') return true;
  return (
    access.kind === 'limited' &&
    (access.accountIds.includes(accountId) ||
      access.groupIds.some((id) => groupIds.has(id)) ||
      access.roles.some(({ projectKey, roleId }) => rolesIn.get(projectKey)?.has(String(roleId)) === true))
  );
}

/** Whether the viewer's groups decide about one of these reports that what is known of the viewer leaves closed. */
export function groupsMatter(reports: readonly Shared[], viewer: ReportViewer): boolean {
  return closedTo(reports, viewer).some(({ groupIds }) => groupIds.length > 0);
}

/** The spaces, each once, in which roles decide about one of these reports that is closed so far. */
export function spacesThatMatter(reports: readonly Shared[], viewer: ReportViewer): readonly string[] {
  const keys = closedTo(reports, viewer).flatMap(({ roles }) => roles.map(({ projectKey }) => projectKey));
  return [...new Set(keys)];
}

function closedTo(reports: readonly Shared[], viewer: ReportViewer) {
  return reports.flatMap((report) =>
    report.access.kind === 'limited' && !mayOpenReport(report, viewer) ? [report.access] : [],
  );
}
