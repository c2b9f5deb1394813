import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { listQuery, parsePage, type ListInput, type Page } from './page';
import { restPath } from './rest';

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

const schema = v.object({ id: v.string(), key: v.string(), name: v.string() });

/** A project that the viewer may browse. Jira also finds it by a key that it had before. */
export function readProject(projectKey: string): JiraCall<Project> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/project/${projectKey}`, query: {}, body: null },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
    failures: { 404: notFoundFailure('project', projectKey) },
  };
}

/** A page of the projects that the viewer may browse, by name; the search text also finds keys. */
export function findProjects(input: ListInput): JiraCall<Page<Project>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/project/search`,
      query: { ...listQuery('query', input), orderBy: 'name' },
      body: null,
    },
    parse: (body) => parsePage(schema, body),
  };
}
