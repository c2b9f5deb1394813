import type { Field, FieldSchema, JiraIssue } from '../field/field';

export const WORKLOG_AUTHOR = 'worklog-author';
export const WORKLOG_STARTED = 'worklog-started';
export const WORKLOG_TIME = 'worklog-time';

/** The fields that a row has beside those of its work item where rows are worklogs. Jira knows nothing of them. */
export const WORKLOG_FIELDS: readonly Field[] = [
  worklogField(WORKLOG_AUTHOR, 'Worklog author', { type: 'user', system: null }),
  worklogField(WORKLOG_STARTED, 'Worklog started', { type: 'datetime', system: null }),
  worklogField(WORKLOG_TIME, 'Worklog time', { type: 'number', system: 'timespent' }),
];

function worklogField(id: string, name: string, schema: Pick<FieldSchema, 'type' | 'system'>): Field {
  return {
    id,
    name,
    isCustom: false,
    clauseNames: [],
    schema: { ...schema, items: null, custom: null },
  };
}

/** What a row takes of a worklog. */
export interface LoggedTime {
  /** Null where Jira does not say who it was. */
  readonly author: { readonly accountId: string; readonly displayName: string } | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly seconds: number;
}

/** A work item as one row for each of its worklogs, in their order; none for a work item without. */
export function worklogRows(issue: JiraIssue, worklogs: readonly LoggedTime[]): readonly JiraIssue[] {
  return worklogs.map(({ author, startedAt, seconds }) => ({
    ...issue,
    fields: {
      ...issue.fields,
      [WORKLOG_AUTHOR]: author,
      [WORKLOG_STARTED]: new Date(startedAt).toISOString(),
      [WORKLOG_TIME]: seconds,
    },
  }));
}
