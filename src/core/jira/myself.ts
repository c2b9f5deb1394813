import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { restPath } from './rest';

export interface Myself {
  readonly accountId: string;
  readonly displayName: string;
  /** IANA name: the zone in which JQL reads the viewer's dates. */
  readonly timeZone: string;
}

const schema = v.object({ accountId: v.string(), displayName: v.string(), timeZone: v.string() });

/** Who is looking. */
export function readMyself(): JiraCall<Myself> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
  };
}
