/** A field as `GET /rest/api/3/field` describes it, without its beans. */
export interface FieldDescription {
  readonly id: string;
  readonly name: string;
  readonly orderable: boolean;
  readonly navigable: boolean;
  readonly searchable: boolean;
  readonly clauseNames: readonly string[];
  readonly schema: Readonly<Record<string, unknown>> | null;
}

/** `orderable` is on an issue's form; `navigable` is a column of the issue navigator; searchable is what has clause names. */
type Flags = '' | 'navigable' | 'orderable' | 'orderable navigable';
type Row = readonly [
  id: string,
  name: string,
  type: string | null,
  flags: Flags,
  clauseNames: readonly string[],
];

const BOTH = 'orderable navigable';

/** The system fields of Jira Cloud that this site has. A type `array of x` becomes a schema with items. */
const rows: readonly Row[] = [
  ['issuekey', 'Key', null, 'navigable', ['id', 'issue', 'issuekey', 'key']],
  ['summary', 'Summary', 'string', BOTH, ['summary']],
  ['issuetype', 'Issue Type', 'issuetype', BOTH, ['issuetype', 'type']],
  ['project', 'Project', 'project', 'navigable', ['project']],
  ['status', 'Status', 'status', 'navigable', ['status']],
  ['statusCategory', 'Status Category', 'statusCategory', 'navigable', ['statusCategory']],
  [
    'statuscategorychangedate',
    'Status Category Changed',
    'datetime',
    'navigable',
    ['statusCategoryChangedDate'],
  ],
  ['priority', 'Priority', 'priority', BOTH, ['priority']],
  ['resolution', 'Resolution', 'resolution', BOTH, ['resolution']],
  ['resolutiondate', 'Resolved', 'datetime', 'navigable', ['resolutiondate', 'resolved']],
  ['assignee', 'Assignee', 'user', BOTH, ['assignee']],
  ['reporter', 'Reporter', 'user', BOTH, ['reporter']],
  ['creator', 'Creator', 'user', 'navigable', ['creator']],
  ['created', 'Created', 'datetime', 'navigable', ['created', 'createdDate']],
  ['updated', 'Updated', 'datetime', 'navigable', ['updated', 'updatedDate']],
  ['duedate', 'Due date', 'date', BOTH, ['due', 'duedate']],
  ['lastViewed', 'Last Viewed', 'datetime', 'navigable', []],
  ['labels', 'Labels', 'array of string', BOTH, ['labels']],
  ['components', 'Components', 'array of component', BOTH, ['component']],
  ['fixVersions', 'Fix versions', 'array of version', BOTH, ['fixVersion']],
  ['versions', 'Affects versions', 'array of version', BOTH, ['affectedVersion']],
  ['parent', 'Parent', 'issuelink', 'navigable', ['parent']],
  ['subtasks', 'Sub-tasks', 'array of issuelinks', 'navigable', []],
  ['issuelinks', 'Linked Issues', 'array of issuelinks', BOTH, []],
  ['attachment', 'Attachment', 'array of attachment', 'orderable', []],
  ['comment', 'Comment', 'comments-page', 'orderable', []],
  ['worklog', 'Log Work', 'array of worklog', 'orderable', []],
  ['description', 'Description', 'string', BOTH, ['description']],
  ['environment', 'Environment', 'string', BOTH, ['environment']],
  ['security', 'Security Level', 'securitylevel', BOTH, ['level']],
  ['votes', 'Votes', 'votes', 'navigable', ['votes']],
  ['watches', 'Watchers', 'watches', 'navigable', ['watchers']],
  ['timetracking', 'Time tracking', 'timetracking', 'orderable', []],
  [
    'timeoriginalestimate',
    'Original estimate',
    'number',
    'navigable',
    ['originalEstimate', 'timeoriginalestimate'],
  ],
  ['timeestimate', 'Remaining Estimate', 'number', 'navigable', ['remainingEstimate', 'timeestimate']],
  ['timespent', 'Time Spent', 'number', 'navigable', ['timespent']],
  ['aggregatetimeoriginalestimate', 'Σ Original Estimate', 'number', 'navigable', []],
  ['aggregatetimeestimate', 'Σ Remaining Estimate', 'number', 'navigable', []],
  ['aggregatetimespent', 'Σ Time Spent', 'number', 'navigable', []],
  ['progress', 'Progress', 'progress', 'navigable', []],
  ['aggregateprogress', 'Σ Progress', 'progress', 'navigable', []],
  ['workratio', 'Work Ratio', 'number', 'navigable', ['workratio']],
];

export const systemFields: readonly FieldDescription[] = rows.map(([id, name, type, flags, clauseNames]) => ({
  id,
  name,
  orderable: flags.includes('orderable'),
  navigable: flags.includes('navigable'),
  searchable: clauseNames.length > 0,
  clauseNames,
  schema: type === null ? null : schemaOf(type, id),
}));

function schemaOf(type: string, system: string): Readonly<Record<string, unknown>> {
  const items = /^array of (.+)$/.exec(type)?.[1];
  return items === undefined ? { type, system } : { type: 'array', items, system };
}
