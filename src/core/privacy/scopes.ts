/** What manifest.yml asks for. Why it does so is a text of the administrators' page, and of the gate, by this name. */
export const SCOPES = [
  'read:jira-work',
  'read:jira-user',
  'read:board-scope:jira-software',
  'read:board-scope.admin:jira-software',
  'read:sprint:jira-software',
  'read:project:jira',
  'write:jira-work',
  'write:sprint:jira-software',
  'write:board-scope:jira-software',
  'storage:app',
  'report:personal-data',
] as const;
