import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { restPath, type RestPath } from './rest';

const schema = v.array(v.unknown());

/** A list that Jira gives as a whole. Its entries describe values as the fields of an issue do; their readers check them. */
function wholeList(path: RestPath): JiraCall<readonly unknown[]> {
  return {
    request: { method: 'GET', path, query: {}, body: null },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
  };
}

/** The statuses of the workflows that are in use in projects that the viewer may browse. */
export const listStatuses = (): JiraCall<readonly unknown[]> => wholeList(restPath`/rest/api/3/status`);

export const listStatusCategories = (): JiraCall<readonly unknown[]> =>
  wholeList(restPath`/rest/api/3/statuscategory`);

export const listPriorities = (): JiraCall<readonly unknown[]> => wholeList(restPath`/rest/api/3/priority`);

export const listResolutions = (): JiraCall<readonly unknown[]> =>
  wholeList(restPath`/rest/api/3/resolution`);

export const listIssueTypes = (): JiraCall<readonly unknown[]> => wholeList(restPath`/rest/api/3/issuetype`);

export const listComponents = (projectKey: string): JiraCall<readonly unknown[]> =>
  wholeList(restPath`/rest/api/3/project/${projectKey}/components`);

/** Released and archived ones too. */
export const listVersions = (projectKey: string): JiraCall<readonly unknown[]> =>
  wholeList(restPath`/rest/api/3/project/${projectKey}/versions`);
