import type {
  IssueTypeRecord,
  PriorityRecord,
  ResolutionRecord,
  StatusCategoryKey,
  StatusRecord,
} from '../../jira/model';
import type { ImportedIssue, ImportedStatus, ImportedType } from './imported-issue';
import { createNamedList } from './named-list';
import { orderPriorities } from './priority-order';
import { guessCategory } from './status-category';

/** The lists of an imported site, made from the names in the file, and each issue's place in them. */
export interface SiteNames {
  readonly issueTypes: readonly IssueTypeRecord[];
  readonly statuses: readonly StatusRecord[];
  readonly priorities: readonly PriorityRecord[];
  readonly resolutions: readonly ResolutionRecord[];
  typeId(issue: ImportedIssue): string;
  statusId(issue: ImportedIssue): string;
  priorityId(issue: ImportedIssue): string | null;
  resolutionId(issue: ImportedIssue): string | null;
}

/** What an issue gets whose file does not say it. */
const TYPE: ImportedType = { name: 'Task', hierarchyLevel: 0 };
const OPEN: ImportedStatus = { name: 'To Do', category: 'new' };
const FINISHED: ImportedStatus = { name: 'Done', category: 'done' };
const RESOLUTION = 'Done';

const CATEGORY_ORDER: readonly StatusCategoryKey[] = ['new', 'indeterminate', 'done'];

export function collectNames(issues: readonly ImportedIssue[]): SiteNames {
  const types = new Map<string, ImportedType>();
  const categories = new Map<string, StatusCategoryKey>();
  for (const issue of issues) {
    const type = typeOf(issue);
    if (!types.has(type.name)) types.set(type.name, type);
    const status = statusOf(issue);
    if (status.category !== null || !categories.has(status.name)) {
      categories.set(status.name, status.category ?? guessCategory(status.name));
    }
  }
  const issueTypes = createNamedList<IssueTypeRecord>((name, index) => {
    const level = types.get(name)?.hierarchyLevel ?? 0;
    return { id: String(10000 + index), name, subtask: level === -1, hierarchyLevel: level };
  });
  for (const name of types.keys()) issueTypes.get(name);
  const statuses = createNamedList<StatusRecord>((name, index) => ({
    id: String(10000 + index),
    name,
    category: categories.get(name) ?? 'indeterminate',
  }));
  for (const category of CATEGORY_ORDER) {
    for (const [name, own] of categories) if (own === category) statuses.get(name);
  }
  const priorities = orderPriorities(new Set(issues.flatMap((issue) => issue.priority ?? [])));
  const resolutions = createNamedList<ResolutionRecord>((name, index) => ({
    id: String(10000 + index),
    name,
  }));
  for (const issue of issues) {
    const name = resolutionOf(issue);
    if (name !== null) resolutions.get(name);
  }
  return {
    issueTypes: issueTypes.records,
    statuses: statuses.records,
    priorities,
    resolutions: resolutions.records,
    typeId: (issue) => issueTypes.get(typeOf(issue).name).id,
    statusId: (issue) => statuses.get(statusOf(issue).name).id,
    priorityId: (issue) => priorities.find((priority) => priority.name === issue.priority)?.id ?? null,
    resolutionId: (issue) => {
      const name = resolutionOf(issue);
      return name === null ? null : resolutions.get(name).id;
    },
  };
}

/** What had to be made up for these issues, one sentence a rule. */
export function rulesOfNames(issues: readonly ImportedIssue[]): readonly string[] {
  const isGuessed = (issue: ImportedIssue): boolean =>
    issue.status !== null && issue.status.category === null;
  return [
    ...ruleFor(
      issues.filter((issue) => issue.type === null).length,
      `without a type: became a ${TYPE.name}.`,
    ),
    ...ruleFor(
      issues.filter((issue) => issue.status === null).length,
      `without a status: ${FINISHED.name} with a resolution date, else ${OPEN.name}.`,
    ),
    ...ruleFor(
      issues.filter((issue) => issue.resolvedAt !== null && issue.resolution === null).length,
      `with a resolution date but no resolution: resolved as ${RESOLUTION}.`,
    ),
    ...(issues.some(isGuessed)
      ? [
          'The category of a status that the file only names was taken from usual names ("Closed" is done); unusual ones count as in progress.',
        ]
      : []),
    ...(issues.some((issue) => issue.priority !== null)
      ? ['The order of the priorities was taken from their usual meaning, as the file only names them.']
      : []),
  ];
}

function ruleFor(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'work item' : 'work items'} ${what}`];
}

function typeOf(issue: ImportedIssue): ImportedType {
  return issue.type ?? TYPE;
}

function statusOf(issue: ImportedIssue): ImportedStatus {
  return issue.status ?? (issue.resolvedAt === null ? OPEN : FINISHED);
}

function resolutionOf(issue: ImportedIssue): string | null {
  return issue.resolution ?? (issue.resolvedAt === null ? null : RESOLUTION);
}
