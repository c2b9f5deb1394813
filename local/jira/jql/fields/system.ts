import type { IssueRecord, StatusCategoryKey } from '../../model';
import type { DataType } from '../data-type';
import type { Directory } from '../directory';
import { findVisibleIssue } from '../find-visible-issue';
import { messages } from '../messages';
import type { Operator } from '../query';
import { dayNumberOf } from '../values/zoned-date';
import {
  OPERATOR_CLASSES,
  type FieldSearch,
  type FieldSort,
  type JqlField,
  type KeyedSearch,
  type TextSource,
} from './field';
import { keyRank } from './key-rank';
import {
  daySearch,
  durationSearch,
  instantSearch,
  labelSearch,
  namedSearch,
  numberSearch,
  optional,
  userSearch,
} from './kinds';
import { resolveNamed } from './resolve-named';

type SortKey = FieldSort['keyOf'];

interface SystemField {
  readonly id: string;
  readonly names: readonly string[];
  readonly displayName?: string;
  readonly type: DataType;
  readonly operators: readonly Operator[];
  readonly hasHistory?: true;
  readonly search: FieldSearch;
  readonly sort?: SortKey;
  readonly descends?: boolean;
}

/** Ids are those of `GET /status`' categories. */
export const STATUS_CATEGORIES: readonly {
  readonly id: number;
  readonly key: StatusCategoryKey;
  readonly name: string;
}[] = [
  { id: 2, key: 'new', name: 'To Do' },
  { id: 4, key: 'indeterminate', name: 'In Progress' },
  { id: 3, key: 'done', name: 'Done' },
];

const lower = (text: string | null | undefined): string | null => text?.toLowerCase() ?? null;

const rankIn = (records: readonly { readonly id: string }[], id: string | null): number | null => {
  const rank = records.findIndex((record) => record.id === id);
  return rank === -1 ? null : rank;
};

const userName =
  (accountIdOf: (issue: IssueRecord) => string | null): SortKey =>
  (issue, directory) =>
    lower(directory.users.get(accountIdOf(issue) ?? '')?.displayName);

const smallest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.min(...values);

/** More versions than any project has. */
const VERSION_STRIDE = 1e6;

/** By project, then by the place in its list; an issue with several versions counts by the first. */
const versionRank =
  (idsOf: (issue: IssueRecord) => readonly string[]): SortKey =>
  (issue, directory) =>
    smallest(
      idsOf(issue).flatMap((id) => {
        const place = directory.versions.get(id);
        if (place === undefined) return [];
        return [(directory.projectRanks.get(place.project.id) ?? 0) * VERSION_STRIDE + place.sequence];
      }),
    );

const compareVersions: KeyedSearch['compare'] = (key, other, { versions }) => {
  const [one, two] = [versions.get(key), versions.get(other)];
  if (one === undefined || two === undefined || one.project.id !== two.project.id) return null;
  return one.sequence - two.sequence;
};

const versionSearch = (index: string, idsOf: (issue: IssueRecord) => readonly string[]): KeyedSearch => ({
  ...namedSearch(index, idsOf, ({ projects }) => projects.flatMap(({ versions }) => versions)),
  compare: compareVersions,
});

const componentName = (issue: IssueRecord, { projects }: Directory): string | null => {
  const components = projects.get(issue.projectId)?.components ?? [];
  const names = components
    .filter(({ id }) => issue.componentIds.includes(id))
    .map(({ name }) => name.toLowerCase());
  return names.sort()[0] ?? null;
};

const categoryOf = (issue: IssueRecord, { data }: Directory): StatusCategoryKey | null =>
  data.statuses.find(({ id }) => id === issue.statusId)?.category ?? null;

const statusCategorySearch: KeyedSearch = {
  kind: 'keyed',
  index: 'statusCategory',
  keysOf: (issue, directory) => optional(categoryOf(issue, directory)),
  resolve: (request) => {
    const byKey = STATUS_CATEGORIES.find(({ key }) => key === request.literal.value.toLowerCase());
    if (byKey !== undefined) return { ok: true, value: [byKey.key] };
    const found = resolveNamed(request, STATUS_CATEGORIES);
    if (!found.ok) return found;
    return {
      ok: true,
      value: STATUS_CATEGORIES.filter(({ id }) => found.value.includes(String(id))).map(({ key }) => key),
    };
  },
};

const projectSearch: KeyedSearch = {
  kind: 'keyed',
  index: 'project',
  keysOf: (issue) => [issue.projectId],
  resolve: (request) => {
    const wanted = request.literal.value.trim().toLowerCase();
    const byKey = request.context.projects.filter(({ key }) => key.toLowerCase() === wanted);
    return byKey.length > 0
      ? { ok: true, value: byKey.map(({ id }) => id) }
      : resolveNamed(request, request.context.projects);
  },
};

const parentSearch: KeyedSearch = {
  kind: 'keyed',
  index: 'parent',
  keysOf: (issue) => optional(issue.parentId === null ? null : String(issue.parentId)),
  resolve: ({ field, literal, context }) => {
    const issue = findVisibleIssue(literal.value.trim(), context);
    return issue !== undefined
      ? { ok: true, value: [String(issue.id)] }
      : { ok: false, error: messages.noIssue(field, literal.value) };
  },
};

/** Hours spent per hour estimated, in percent. */
const workRatio = (issue: IssueRecord): number | null =>
  issue.originalEstimate === null || issue.originalEstimate === 0
    ? null
    : Math.floor(((issue.timeSpent ?? 0) * 100) / issue.originalEstimate);

const days = (date: string | null): number | null => (date === null ? null : dayNumberOf(date));

const text = (id: string, textOf: TextSource['textOf']): TextSource => ({ index: id, textOf });

export const SYSTEM_TEXTS: readonly TextSource[] = [
  text('summary', (issue) => issue.summary),
  text('description', (issue) => issue.description),
  text('environment', (issue) => issue.environment),
];

const systemText = (id: string): FieldSearch => ({
  kind: 'text',
  texts: SYSTEM_TEXTS.filter(({ index }) => index === id),
});

const { equality, equalityWithEmpty, relational, relationalWithEmpty } = OPERATOR_CLASSES;

/**
 * Jira's system fields with their operators; `was` and `changed` go with those that the page lists for them.
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/ (read 2026-11)
 */
const FIELDS: readonly SystemField[] = [
  {
    id: 'project',
    names: ['project'],
    type: 'project',
    operators: equalityWithEmpty,
    search: projectSearch,
    sort: (issue, { projects }) => lower(projects.get(issue.projectId)?.name),
  },
  {
    id: 'issuekey',
    names: ['issuekey', 'key', 'issue', 'id'],
    displayName: 'issuekey',
    type: 'issue',
    operators: relational,
    search: { kind: 'issue' },
    sort: keyRank,
  },
  {
    id: 'issuetype',
    names: ['issuetype', 'type'],
    type: 'issueType',
    operators: equalityWithEmpty,
    search: namedSearch(
      'issuetype',
      (issue) => [issue.typeId],
      ({ directory }) => directory.data.issueTypes,
    ),
    sort: (issue, { data }) => lower(data.issueTypes.find(({ id }) => id === issue.typeId)?.name),
  },
  {
    id: 'status',
    names: ['status'],
    type: 'status',
    operators: equalityWithEmpty,
    hasHistory: true,
    search: namedSearch(
      'status',
      (issue) => [issue.statusId],
      ({ directory }) => directory.data.statuses,
    ),
    sort: (issue, { data }) => rankIn(data.statuses, issue.statusId),
  },
  {
    id: 'statusCategory',
    names: ['statusCategory'],
    type: 'statusCategory',
    operators: equality,
    search: statusCategorySearch,
    sort: (issue, directory) =>
      STATUS_CATEGORIES.findIndex(({ key }) => key === categoryOf(issue, directory)),
  },
  {
    id: 'priority',
    names: ['priority'],
    type: 'priority',
    operators: relationalWithEmpty,
    hasHistory: true,
    search: {
      ...namedSearch(
        'priority',
        (issue) => optional(issue.priorityId),
        ({ directory }) => directory.data.priorities,
      ),
      compare: (key, other, { data }) =>
        (rankIn(data.priorities, other) ?? 0) - (rankIn(data.priorities, key) ?? 0),
    },
    sort: (issue, { data }) => {
      const rank = rankIn(data.priorities, issue.priorityId);
      return rank === null ? null : -rank;
    },
    descends: true,
  },
  {
    id: 'resolution',
    names: ['resolution'],
    type: 'resolution',
    operators: relationalWithEmpty,
    hasHistory: true,
    search: {
      ...namedSearch(
        'resolution',
        (issue) => optional(issue.resolutionId),
        ({ directory }) => directory.data.resolutions,
      ),
      compare: (key, other, { data }) =>
        (rankIn(data.resolutions, key) ?? 0) - (rankIn(data.resolutions, other) ?? 0),
      wordForEmpty: 'unresolved',
    },
    sort: (issue, { data }) => rankIn(data.resolutions, issue.resolutionId),
  },
  {
    id: 'assignee',
    names: ['assignee'],
    type: 'user',
    operators: equalityWithEmpty,
    hasHistory: true,
    search: userSearch('assignee', (issue) => optional(issue.assigneeId)),
    sort: userName((issue) => issue.assigneeId),
  },
  {
    id: 'reporter',
    names: ['reporter'],
    type: 'user',
    operators: equalityWithEmpty,
    hasHistory: true,
    search: userSearch('reporter', (issue) => optional(issue.reporterId)),
    sort: userName((issue) => issue.reporterId),
  },
  {
    id: 'creator',
    names: ['creator'],
    type: 'user',
    operators: equalityWithEmpty,
    search: userSearch('creator', (issue) => optional(issue.creatorId)),
    sort: userName((issue) => issue.creatorId),
  },
  {
    id: 'labels',
    names: ['labels'],
    type: 'label',
    operators: equalityWithEmpty,
    search: labelSearch('labels', (issue) => issue.labels),
    sort: (issue) => issue.labels.map((label) => label.toLowerCase()).sort()[0] ?? null,
  },
  {
    id: 'components',
    names: ['component'],
    type: 'component',
    operators: equalityWithEmpty,
    search: namedSearch(
      'component',
      (issue) => issue.componentIds,
      ({ projects }) => projects.flatMap(({ components }) => components),
    ),
    sort: componentName,
  },
  {
    id: 'fixVersions',
    names: ['fixVersion'],
    type: 'version',
    operators: relationalWithEmpty,
    hasHistory: true,
    search: versionSearch('fixVersion', (issue) => issue.fixVersionIds),
    sort: versionRank((issue) => issue.fixVersionIds),
  },
  {
    id: 'versions',
    names: ['affectedVersion'],
    type: 'version',
    operators: relationalWithEmpty,
    search: versionSearch('affectedVersion', (issue) => issue.affectsVersionIds),
    sort: versionRank((issue) => issue.affectsVersionIds),
  },
  {
    id: 'parent',
    names: ['parent'],
    type: 'issue',
    operators: equalityWithEmpty,
    search: parentSearch,
    sort: (issue) => issue.parentId,
  },
  {
    id: 'security',
    names: ['level'],
    type: 'securityLevel',
    operators: equalityWithEmpty,
    search: namedSearch(
      'level',
      (issue) => optional(issue.securityLevelId),
      ({ projects }) => projects.flatMap(({ securityLevels }) => securityLevels),
    ),
    sort: (issue, { projects }) =>
      lower(
        projects.get(issue.projectId)?.securityLevels.find(({ id }) => id === issue.securityLevelId)?.name,
      ),
  },
  {
    id: 'filter',
    names: ['filter', 'request', 'savedFilter', 'searchRequest'],
    type: 'filter',
    operators: equality,
    search: { kind: 'filter' },
  },
  {
    id: 'summary',
    names: ['summary'],
    type: 'text',
    operators: OPERATOR_CLASSES.text,
    search: systemText('summary'),
    sort: (issue) => lower(issue.summary),
  },
  {
    id: 'description',
    names: ['description'],
    type: 'text',
    operators: OPERATOR_CLASSES.text,
    search: systemText('description'),
    sort: (issue) => lower(issue.description),
  },
  {
    id: 'environment',
    names: ['environment'],
    type: 'text',
    operators: OPERATOR_CLASSES.text,
    search: systemText('environment'),
    sort: (issue) => lower(issue.environment),
  },
  ...dateFields(),
  ...amountFields(),
];

function dateFields(): readonly SystemField[] {
  const moments: readonly [string, readonly string[], (issue: IssueRecord) => number | null][] = [
    ['created', ['created', 'createdDate'], (issue) => issue.createdAt],
    ['updated', ['updated', 'updatedDate'], (issue) => issue.updatedAt],
    ['resolutiondate', ['resolved', 'resolutiondate'], (issue) => issue.resolvedAt],
    ['statuscategorychangedate', ['statusCategoryChangedDate'], (issue) => issue.statusChangedAt],
  ];
  const due = (issue: IssueRecord): number | null => days(issue.dueDate);
  return [
    ...moments.map(([id, names, valueOf]) => ({
      id,
      names,
      type: 'date' as const,
      operators: relationalWithEmpty,
      search: instantSearch(id, valueOf),
      sort: valueOf,
      descends: true,
    })),
    {
      id: 'duedate',
      names: ['due', 'duedate'],
      type: 'date',
      operators: relationalWithEmpty,
      search: daySearch('due', due),
      sort: due,
      descends: true,
    },
  ];
}

function amountFields(): readonly SystemField[] {
  const durations: readonly [string, readonly string[], (issue: IssueRecord) => number | null][] = [
    ['timeoriginalestimate', ['originalEstimate', 'timeoriginalestimate'], (issue) => issue.originalEstimate],
    ['timeestimate', ['remainingEstimate', 'timeestimate'], (issue) => issue.remainingEstimate],
    ['timespent', ['timespent'], (issue) => issue.timeSpent],
  ];
  return [
    ...durations.map(([id, names, valueOf]) => ({
      id,
      names,
      type: 'number' as const,
      operators: relationalWithEmpty,
      search: durationSearch(id, valueOf),
      sort: valueOf,
    })),
    {
      id: 'workratio',
      names: ['workRatio'],
      type: 'number',
      operators: relationalWithEmpty,
      search: numberSearch('workRatio', workRatio),
      sort: workRatio,
    },
    {
      id: 'votes',
      names: ['votes'],
      type: 'number',
      operators: relational,
      search: numberSearch('votes', (issue) => issue.votes),
      sort: (issue) => issue.votes,
      descends: true,
    },
    {
      id: 'watches',
      names: ['watchers'],
      type: 'number',
      operators: relational,
      search: numberSearch('watchers', (issue) => issue.watches),
      sort: (issue) => issue.watches,
      descends: true,
    },
  ];
}

const SUGGESTED: ReadonlySet<DataType> = new Set<DataType>([
  'project',
  'issueType',
  'status',
  'statusCategory',
  'priority',
  'resolution',
  'user',
  'label',
  'component',
  'version',
  'securityLevel',
  'filter',
]);

export const SYSTEM_JQL_FIELDS: readonly JqlField[] = FIELDS.map(
  ({ id, names, displayName, type, operators, hasHistory, search, sort, descends }) => ({
    id,
    names,
    displayName: displayName ?? names[0] ?? id,
    cfid: null,
    operators,
    hasHistory: hasHistory === true,
    dataType: type,
    hasSuggestions: SUGGESTED.has(type),
    search,
    sort: sort === undefined ? null : { keyOf: sort, direction: descends === true ? 'desc' : 'asc' },
  }),
);
