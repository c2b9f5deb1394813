import type {
  CustomFieldRecord,
  IssueTypeRecord,
  PriorityRecord,
  ResolutionRecord,
  StatusRecord,
} from '../../jira/model';

/** Lists of a site that do not depend on the seed. Ids are Jira Cloud's own where a new site has them. */
export const ISSUE_TYPES = [
  { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
  { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Task', subtask: false, hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  { id: '10005', name: 'Improvement', subtask: false, hierarchyLevel: 0 },
  { id: '10006', name: 'Incident', subtask: false, hierarchyLevel: 0 },
  { id: '10007', name: 'Request', subtask: false, hierarchyLevel: 0 },
] as const satisfies readonly IssueTypeRecord[];
export type IssueTypeName = (typeof ISSUE_TYPES)[number]['name'];

export const STATUSES = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '10010', name: 'Backlog', category: 'new' },
  { id: '10011', name: 'Selected for Development', category: 'new' },
  { id: '1', name: 'Open', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10012', name: 'In Review', category: 'indeterminate' },
  { id: '10013', name: 'In Testing', category: 'indeterminate' },
  { id: '10014', name: 'Waiting for Customer', category: 'indeterminate' },
  { id: '10015', name: 'In Approval', category: 'indeterminate' },
  { id: '10001', name: 'Done', category: 'done' },
  { id: '5', name: 'Resolved', category: 'done' },
  { id: '6', name: 'Closed', category: 'done' },
] as const satisfies readonly StatusRecord[];
export type StatusName = (typeof STATUSES)[number]['name'];

/** The colours are Jira's own. */
export const PRIORITIES = [
  { id: '1', name: 'Highest', statusColor: '#d04437' },
  { id: '2', name: 'High', statusColor: '#f15C75' },
  { id: '3', name: 'Medium', statusColor: '#f79232' },
  { id: '4', name: 'Low', statusColor: '#707070' },
  { id: '5', name: 'Lowest', statusColor: '#999999' },
] as const satisfies readonly PriorityRecord[];
export type PriorityName = (typeof PRIORITIES)[number]['name'];

export const RESOLUTIONS = [
  { id: '10000', name: 'Done' },
  { id: '10001', name: "Won't Do" },
  { id: '10002', name: 'Duplicate' },
  { id: '10003', name: 'Cannot Reproduce' },
] as const satisfies readonly ResolutionRecord[];
export type ResolutionName = (typeof RESOLUTIONS)[number]['name'];

const JIRA_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes';

export const FIELD_IDS = {
  startDate: 'customfield_10015',
  storyPoints: 'customfield_10016',
  sprint: 'customfield_10020',
  squad: 'customfield_10031',
  platforms: 'customfield_10032',
  firstResponse: 'customfield_10033',
  reviewer: 'customfield_10034',
  customer: 'customfield_10035',
  topics: 'customfield_10036',
  contributors: 'customfield_10037',
} as const;

const optionsFrom = (firstId: number, values: readonly string[]): CustomFieldRecord['options'] =>
  values.map((value, index) => ({ id: String(firstId + index), value }));

export const SQUADS = optionsFrom(10100, ['Atlas', 'Comet', 'Lighthouse', 'Nimbus', 'Orbit', 'Pioneer']);
export const PLATFORMS = optionsFrom(10120, ['Web', 'iOS', 'Android', 'API', 'Back office']);

export const CUSTOM_FIELDS: readonly CustomFieldRecord[] = [
  {
    id: FIELD_IDS.startDate,
    name: 'Start date',
    type: 'date',
    typeKey: `${JIRA_TYPE}:datepicker`,
    options: [],
  },
  {
    id: FIELD_IDS.storyPoints,
    name: 'Story Points',
    type: 'number',
    typeKey: `${JIRA_TYPE}:float`,
    options: [],
  },
  {
    id: FIELD_IDS.sprint,
    name: 'Sprint',
    type: 'sprint',
    typeKey: 'com.pyxis.greenhopper.jira:gh-sprint',
    options: [],
  },
  { id: FIELD_IDS.squad, name: 'Squad', type: 'option', typeKey: `${JIRA_TYPE}:select`, options: SQUADS },
  {
    id: FIELD_IDS.platforms,
    name: 'Platforms',
    type: 'options',
    typeKey: `${JIRA_TYPE}:multiselect`,
    options: PLATFORMS,
  },
  {
    id: FIELD_IDS.firstResponse,
    name: 'First response',
    type: 'datetime',
    typeKey: `${JIRA_TYPE}:datetime`,
    options: [],
  },
  { id: FIELD_IDS.reviewer, name: 'Reviewer', type: 'user', typeKey: `${JIRA_TYPE}:userpicker`, options: [] },
  {
    id: FIELD_IDS.customer,
    name: 'Customer',
    type: 'string',
    typeKey: `${JIRA_TYPE}:textfield`,
    options: [],
  },
  { id: FIELD_IDS.topics, name: 'Topics', type: 'labels', typeKey: `${JIRA_TYPE}:labels`, options: [] },
  {
    id: FIELD_IDS.contributors,
    name: 'Contributors',
    type: 'users',
    typeKey: `${JIRA_TYPE}:multiuserpicker`,
    options: [],
  },
];

/** The id of a named record of one of the lists above. */
export function idOf<Name extends string>(
  list: readonly { readonly id: string; readonly name: Name }[],
  name: Name,
): string {
  const record = list.find((one) => one.name === name);
  if (record === undefined) throw new RangeError(`No ${name} in the list.`);
  return record.id;
}
