import type { IssueRecord, ProjectRecord } from '../jira/model';

/** The projects with the most issues, the largest first; ties in the order of the site's list. */
export function largestProjects(
  data: { readonly projects: readonly ProjectRecord[]; readonly issues: Iterable<IssueRecord> },
  count: number,
): readonly ProjectRecord[] {
  const sizes = new Map<string, number>();
  for (const issue of data.issues) sizes.set(issue.projectId, (sizes.get(issue.projectId) ?? 0) + 1);
  const sizeOf = (project: ProjectRecord): number => sizes.get(project.id) ?? 0;
  return data.projects.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count);
}
