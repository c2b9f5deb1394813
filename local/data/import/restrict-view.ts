import type { GroupRecord, IssueRecord, ProjectRecord } from '../../jira/model';
import { largestProjects } from '../largest-projects';
import { groupOf, type ImportedPeople } from './import-people';

interface Content {
  readonly projects: readonly ProjectRecord[];
  readonly issues: readonly IssueRecord[];
}

interface RestrictedContent extends Content {
  readonly groups: readonly GroupRecord[];
  readonly rule: string;
}

const GROUP = 'largest-space';
const LEVEL = 'Not for the Demo Viewer';

/**
 * A file says nothing of permissions. So that "view as" shows a difference, the second demo user may not see one part:
 * the largest project or, when there is only one, the issues of the type that occurs most.
 */
export function restrictView(content: Content, people: ImportedPeople): RestrictedContent {
  const [largest] = largestProjects(content, 1);
  if (largest === undefined) return { ...content, groups: [], rule: 'There is nothing to restrict.' };
  const own = content.issues.filter((issue) => issue.projectId === largest.id);
  const members = new Set([
    people.admin.accountId,
    ...own.flatMap((issue) =>
      [issue.assigneeId, issue.reporterId, issue.creatorId].filter((id) => id !== null),
    ),
  ]);
  return content.projects.length > 1
    ? restrictProject(content, largest, [...members])
    : restrictType(content, largest, [...members]);
}

function restrictProject(
  content: Content,
  largest: ProjectRecord,
  members: readonly string[],
): RestrictedContent {
  const restricted: ProjectRecord = { ...largest, browse: { groups: [GROUP] } };
  return {
    projects: content.projects.map((project) => (project === largest ? restricted : project)),
    issues: content.issues,
    groups: [groupOf(GROUP, members)],
    rule: `Only its own people and Demo Admin may see the largest space, ${largest.name} (${largest.key}); look as Demo Viewer to see other numbers.`,
  };
}

function restrictType(
  content: Content,
  project: ProjectRecord,
  members: readonly string[],
): RestrictedContent {
  const sizes = new Map<string, number>();
  for (const issue of content.issues) sizes.set(issue.typeId, (sizes.get(issue.typeId) ?? 0) + 1);
  const [typeId] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  const level = { id: '10000', name: LEVEL, memberIds: members };
  return {
    projects: [{ ...project, securityLevels: [level] }],
    issues: content.issues.map((issue) =>
      issue.typeId === typeId ? { ...issue, securityLevelId: level.id } : issue,
    ),
    groups: [],
    rule: `The work items of the type that occurs most got the security level "${LEVEL}"; look as Demo Viewer to see other numbers.`,
  };
}
