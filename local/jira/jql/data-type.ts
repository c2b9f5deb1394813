/** The kinds of values that fields hold and functions give, by the names that Jira reports for them. */
export const DATA_TYPES = {
  project: 'com.atlassian.jira.project.Project',
  issueType: 'com.atlassian.jira.issue.issuetype.IssueType',
  status: 'com.atlassian.jira.issue.status.Status',
  statusCategory: 'com.atlassian.jira.issue.status.category.StatusCategory',
  priority: 'com.atlassian.jira.issue.priority.Priority',
  resolution: 'com.atlassian.jira.issue.resolution.Resolution',
  user: 'com.atlassian.jira.user.ApplicationUser',
  label: 'com.atlassian.jira.issue.label.Label',
  component: 'com.atlassian.jira.bc.project.component.ProjectComponent',
  version: 'com.atlassian.jira.project.version.Version',
  issue: 'com.atlassian.jira.issue.Issue',
  securityLevel: 'com.atlassian.jira.issue.security.IssueSecurityLevel',
  filter: 'com.atlassian.jira.issue.search.SearchRequest',
  option: 'com.atlassian.jira.issue.customfields.option.Option',
  sprint: 'com.atlassian.greenhopper.service.sprint.Sprint',
  text: 'java.lang.String',
  number: 'java.lang.Number',
  date: 'java.util.Date',
} as const;

export type DataType = keyof typeof DATA_TYPES;
