import type { IssueRecord, ProjectRecord, SmallSite } from '../../jira/model';
import { collectFields, type ImportedFields } from './import-fields';
import { makeImportedBoards, type ImportedBoards } from './import-boards';
import { collectPeople, makeBaseGroups, type ImportedPeople } from './import-people';
import { collectProjects, type ImportedProjectLists } from './import-projects';
import type { ImportedFile, ImportedIssue } from './imported-issue';
import { createKnownHistory } from './known-history';
import { placeIssues, type PlacedIssue, type Placement } from './place-issues';
import { restrictView } from './restrict-view';
import { collectNames, rulesOfNames, type SiteNames } from './site-names';

/** A site from what a file tells, and the rules by which the rest was made up. */
export function buildSite(file: ImportedFile, now: number): { data: SmallSite; madeUp: readonly string[] } {
  const people = collectPeople(file.issues);
  const names = collectNames(file.issues);
  const lists = collectProjects(file.issues);
  const fields = collectFields(file, people);
  const openProjects = lists.map((list) => makeProject(list, names, people.admin.accountId));
  const { storyPointsId } = fields;
  const boards = makeImportedBoards({
    lists,
    projects: openProjects,
    statuses: names.statuses,
    storyPointsId,
  });
  const placement = placeIssues(lists);
  const openIssues = placement.issues.map((placed) =>
    makeIssue(placed, { people, names, fields, boards, placement, now }),
  );
  const restricted = restrictView({ projects: openProjects, issues: openIssues }, people);
  const site = {
    siteUrl: 'http://localhost:8990',
    users: people.users,
    groups: [...makeBaseGroups(people), ...restricted.groups],
    projects: restricted.projects,
    issueTypes: names.issueTypes,
    statuses: names.statuses,
    priorities: names.priorities,
    resolutions: names.resolutions,
    customFields: fields.records,
    sprints: boards.sprints,
    boards: boards.boards,
    filters: boards.filters,
  };
  return {
    data: {
      ...site,
      dashboards: [],
      issues: restricted.issues,
      changelog: createKnownHistory(site),
      worklogs: () => [],
    },
    madeUp: [
      ...rulesOfNames(file.issues),
      ...rulesOfIssues(file.issues, now),
      ...placement.madeUp,
      'The history of a work item holds its resolution only; it has no worklogs.',
      'People without an address got one at example.com; dates are counted in UTC for people without a time zone.',
      restricted.rule,
    ],
  };
}

function makeProject(list: ImportedProjectLists, names: SiteNames, leadAccountId: string): ProjectRecord {
  const used = new Set(list.issues.map((issue) => names.statusId(issue)));
  // A workflow begins somewhere: a project whose issues are all done still has the site's first status.
  const [first] = names.statuses;
  if (first !== undefined && first.category !== 'done') used.add(first.id);
  const types = new Set(list.issues.map((issue) => names.typeId(issue)));
  return {
    id: list.id,
    key: list.key,
    name: list.name,
    type: list.type,
    style: 'classic',
    leadAccountId,
    issueTypeIds: names.issueTypes.filter((type) => types.has(type.id)).map((type) => type.id),
    statusIds: names.statuses.filter((status) => used.has(status.id)).map((status) => status.id),
    versions: list.versions,
    components: list.components,
    securityLevels: [],
    browse: 'any-logged-in',
  };
}

interface IssueInput {
  readonly people: ImportedPeople;
  readonly names: SiteNames;
  readonly fields: ImportedFields;
  readonly boards: ImportedBoards;
  readonly placement: Placement;
  readonly now: number;
}

function makeIssue({ id, key, issue, project }: PlacedIssue, input: IssueInput): IssueRecord {
  const { people, names } = input;
  const parentId = input.placement.parentId(issue);
  return {
    id,
    key,
    projectId: project.id,
    typeId: names.typeId(issue),
    statusId: names.statusId(issue),
    priorityId: names.priorityId(issue),
    resolutionId: names.resolutionId(issue),
    summary: issue.summary ?? key,
    description: issue.description,
    environment: issue.environment,
    assigneeId: people.accountId(issue.assignee),
    reporterId: people.accountId(issue.reporter),
    creatorId: people.accountId(issue.creator),
    createdAt: issue.createdAt,
    updatedAt: updatedAtOf(issue),
    resolvedAt: issue.resolvedAt,
    statusChangedAt: issue.statusChangedAt ?? issue.resolvedAt ?? issue.createdAt,
    dueDate: issue.dueDate,
    labels: [...new Set(issue.labels)],
    componentIds: idsByName(project.components, issue.components),
    fixVersionIds: idsByName(project.versions, namesOf(issue.fixVersions)),
    affectsVersionIds: idsByName(project.versions, namesOf(issue.affectsVersions)),
    parentId: parentId === id ? null : parentId,
    securityLevelId: null,
    originalEstimate: issue.originalEstimate,
    remainingEstimate: issue.remainingEstimate,
    timeSpent: issue.timeSpent,
    votes: issue.votes,
    watches: issue.watches,
    custom: input.fields.valuesOf(issue, input.boards.sprintIds(issue)),
  };
}

function updatedAtOf(issue: ImportedIssue): number {
  return issue.updatedAt ?? Math.max(issue.createdAt, issue.resolvedAt ?? 0, issue.statusChangedAt ?? 0);
}

function idsByName(
  list: readonly { readonly id: string; readonly name: string }[],
  names: readonly string[],
): readonly string[] {
  return [...new Set(names)].flatMap((name) => list.find((one) => one.name === name)?.id ?? []);
}

function namesOf(list: readonly { readonly name: string }[]): readonly string[] {
  return list.map((one) => one.name);
}

function rulesOfIssues(issues: readonly ImportedIssue[], now: number): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [issues.some((issue) => issue.summary === null), 'A work item without a summary shows its key instead.'],
    [
      issues.some((issue) => issue.updatedAt === null),
      'A work item without an update was last updated when it was resolved or created.',
    ],
    [
      issues.some((issue) => issue.sprints.some((sprint) => sprint.state === null)),
      'A sprint that the file only names is closed when all of its work is resolved, else active.',
    ],
    [
      issues.some((issue) =>
        [...issue.fixVersions, ...issue.affectsVersions].some((one) => one.released === null),
      ),
      'A version that the file only names is released when no open work is planned for it; versions are in the order of their numbers.',
    ],
    [
      issues.some((issue) => issue.createdAt > now),
      'Some work items were created after the moment that this site takes for now.',
    ],
  ];
  return rules.filter(([applies]) => applies).map(([, rule]) => rule);
}
