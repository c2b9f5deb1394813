import type { IssueRecord, ProjectRecord, SmallSite, UserRecord } from '../../local/jira/model';

/** A Wednesday afternoon in Berlin and a morning in New York. */
export const NOW = Date.parse('2026-03-18T14:30:00Z');

export const aUser = (overrides: Partial<UserRecord> & { readonly accountId: string }): UserRecord => ({
  displayName: overrides.accountId,
  emailAddress: `${overrides.accountId}@example.com`,
  active: true,
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
  isAdmin: false,
  ...overrides,
});

export const ANNA = aUser({ accountId: 'anna', displayName: 'Anna Berg' });
export const BEN = aUser({
  accountId: 'ben',
  displayName: 'Ben Cole',
  timeZone: 'America/New_York',
  locale: 'en_US',
});
export const CLEO = aUser({ accountId: 'cleo', displayName: 'Cleo Diaz', isAdmin: true });

export const aProject = (
  overrides: Partial<ProjectRecord> & { readonly id: string; readonly key: string },
): ProjectRecord => ({
  name: overrides.key,
  type: 'software',
  style: 'classic',
  leadAccountId: ANNA.accountId,
  issueTypeIds: ['1', '2', '3', '4'],
  statusIds: ['1', '2', '3', '4'],
  versions: [],
  components: [],
  securityLevels: [],
  browse: 'any-logged-in',
  ...overrides,
});

const aVersion = (id: string, name: string, released: boolean, archived = false) => ({
  id,
  name,
  released,
  archived,
  startDate: null,
  releaseDate: null,
});

export const SHOP = aProject({
  id: '100',
  key: 'SHOP',
  name: 'Web shop',
  versions: [
    aVersion('1001', '1.0', true),
    aVersion('1002', '1.1', true),
    aVersion('1003', '2.0', false),
    aVersion('1004', '3.0', false),
  ],
  components: [
    { id: '2001', name: 'Cart', leadAccountId: ANNA.accountId },
    { id: '2002', name: 'Search', leadAccountId: BEN.accountId },
  ],
  securityLevels: [{ id: '3001', name: 'Managers', memberIds: [ANNA.accountId] }],
});

export const OPS = aProject({
  id: '101',
  key: 'OPS',
  name: 'Operations',
  leadAccountId: BEN.accountId,
  versions: [aVersion('1101', '1.0', false), aVersion('1102', '0.9', true, true)],
  components: [{ id: '2101', name: 'Cart', leadAccountId: null }],
});

/** Anna and Ben may look into it, Cleo may not. */
export const VAULT = aProject({
  id: '102',
  key: 'VAULT',
  name: 'Vault',
  versions: [aVersion('1201', 'Secret', false)],
  components: [{ id: '2201', name: 'Locks', leadAccountId: null }],
  browse: { groups: ['insiders'] },
});

const PROJECT_IDS: Readonly<Record<string, string>> = { SHOP: SHOP.id, OPS: OPS.id, VAULT: VAULT.id };

/** An issue; what matters is given, the rest is plain. Ids grow with the number in the key. */
export const anIssue = (overrides: Partial<IssueRecord> & { readonly key: string }): IssueRecord => {
  const [projectKey = '', number = '0'] = overrides.key.split('-');
  const created = Date.parse('2026-03-01T12:00:00Z');
  return {
    id: Number(PROJECT_IDS[projectKey] ?? 100) * 100 + Number(number),
    projectId: PROJECT_IDS[projectKey] ?? SHOP.id,
    typeId: '2',
    statusId: '1',
    priorityId: '3',
    resolutionId: null,
    summary: `Work on ${overrides.key}`,
    description: null,
    environment: null,
    assigneeId: null,
    reporterId: CLEO.accountId,
    creatorId: CLEO.accountId,
    createdAt: created,
    updatedAt: created,
    resolvedAt: null,
    statusChangedAt: created,
    dueDate: null,
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    affectsVersionIds: [],
    parentId: null,
    securityLevelId: null,
    originalEstimate: null,
    remainingEstimate: null,
    timeSpent: null,
    votes: 0,
    watches: 0,
    custom: {},
    ...overrides,
  };
};

/** A site with the people, lists and fields below, and the issues given. */
export const aSite = (overrides: Partial<SmallSite> = {}): SmallSite => ({
  siteUrl: 'https://example.atlassian.net',
  users: [ANNA, BEN, CLEO],
  groups: [
    { groupId: 'g1', name: 'insiders', memberIds: [ANNA.accountId, BEN.accountId] },
    { groupId: 'g2', name: 'nobody', memberIds: [] },
  ],
  projects: [SHOP, OPS, VAULT],
  issueTypes: [
    { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 },
    { id: '2', name: 'Story', subtask: false, hierarchyLevel: 0 },
    { id: '3', name: 'Bug', subtask: false, hierarchyLevel: 0 },
    { id: '4', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  ],
  statuses: [
    { id: '1', name: 'To Do', category: 'new' },
    { id: '2', name: 'In Progress', category: 'indeterminate' },
    { id: '3', name: 'In Review', category: 'indeterminate' },
    { id: '4', name: 'Done', category: 'done' },
  ],
  priorities: [
    { id: '1', name: 'Highest', statusColor: '#d04437' },
    { id: '2', name: 'High', statusColor: '#f15c75' },
    { id: '3', name: 'Medium', statusColor: '#f79232' },
    { id: '4', name: 'Low', statusColor: '#707070' },
  ],
  resolutions: [
    { id: '1', name: 'Fixed' },
    { id: '2', name: "Won't Do" },
  ],
  customFields: [
    {
      id: 'customfield_10016',
      name: 'Story Points',
      type: 'number',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
      options: [],
    },
    {
      id: 'customfield_10020',
      name: 'Sprint',
      type: 'sprint',
      typeKey: 'com.pyxis.greenhopper.jira:gh-sprint',
      options: [],
    },
    {
      id: 'customfield_10030',
      name: 'Team',
      type: 'option',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:select',
      options: [
        { id: '501', value: 'Red' },
        { id: '502', value: 'Blue' },
      ],
    },
    {
      id: 'customfield_10031',
      name: 'Team',
      type: 'string',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
      options: [],
    },
    {
      id: 'customfield_10032',
      name: 'Platforms',
      type: 'options',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
      options: [
        { id: '511', value: 'iOS' },
        { id: '512', value: 'Android' },
      ],
    },
    {
      id: 'customfield_10033',
      name: 'Reviewer',
      type: 'user',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:userpicker',
      options: [],
    },
    {
      id: 'customfield_10034',
      name: 'Go live',
      type: 'date',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker',
      options: [],
    },
    {
      id: 'customfield_10035',
      name: 'Started at',
      type: 'datetime',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
      options: [],
    },
    {
      id: 'customfield_10036',
      name: 'Tags',
      type: 'labels',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:labels',
      options: [],
    },
    {
      id: 'customfield_10037',
      name: 'Testers',
      type: 'users',
      typeKey: 'com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker',
      options: [],
    },
  ],
  sprints: [
    aSprint(1, 'Sprint 1', 'closed'),
    aSprint(2, 'Sprint 2', 'active'),
    aSprint(3, 'Sprint 3', 'future'),
  ],
  boards: [],
  filters: [],
  dashboards: [],
  issues: [],
  changelog: () => [],
  worklogs: () => [],
  ...overrides,
});

function aSprint(id: number, name: string, state: 'active' | 'closed' | 'future') {
  return { id, name, state, goal: null, originBoardId: 1, startAt: null, endAt: null, completeAt: null };
}
