import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { listQuery, parsePage, type ListInput, type Page } from './page';
import { restPath } from './rest';

export interface Filter {
  readonly id: string;
  readonly name: string;
}

const schema = v.object({ id: v.string(), name: v.string() });

/** A saved filter that the viewer may see. Jira answers 400 for one that is missing or hidden. */
export function readFilter(filterId: string): JiraCall<Filter> {
  const notFound = notFoundFailure('filter', filterId);
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/filter/${filterId}`, query: {}, body: null },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
    failures: { 400: notFound, 404: notFound },
  };
}

/** A page of the saved filters that the viewer may see, by name. */
export function findFilters(input: ListInput): JiraCall<Page<Filter>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/filter/search`,
      query: { ...listQuery('filterName', input), orderBy: 'name' },
      body: null,
    },
    parse: (body) => parsePage(schema, body),
  };
}
