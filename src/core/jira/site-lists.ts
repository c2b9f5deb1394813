import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { restPath, type RestRequest } from './rest';

const schema = v.array(v.unknown());

const BARE = { query: {}, body: null } as const;

/** A list that Jira gives as a whole. Its entries describe values as the fields of an issue do; their readers check them. */
function wholeList(request: RestRequest): JiraCall<readonly unknown[]> {
  return {
    request,
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
  };
}

/** The statuses of the workflows that are in use in projects that the viewer may browse. */
export const listStatuses = (): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/status`, ...BARE });

export const listStatusCategories = (): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/statuscategory`, ...BARE });

export const listPriorities = (): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/priority`, ...BARE });

export const listResolutions = (): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/resolution`, ...BARE });

export const listIssueTypes = (): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/issuetype`, ...BARE });

export const listComponents = (projectKey: string): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/project/${projectKey}/components`, ...BARE });

/** Released and archived ones too. */
export const listVersions = (projectKey: string): JiraCall<readonly unknown[]> =>
  wholeList({ method: 'GET', path: restPath`/rest/api/3/project/${projectKey}/versions`, ...BARE });
