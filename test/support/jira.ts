import { createJira, type Jira, type JiraOptions, type JiraResponse } from '../../local/jira/jira';
import type { SiteData, UserRecord } from '../../local/jira/model';
import { sentBody } from './form';
import { ANNA, NOW } from './site';

export interface Answered extends JiraResponse {
  /** The parsed body; null when there was none. */
  readonly json: unknown;
}

export interface Ask {
  readonly as?: UserRecord | null;
  readonly scopes?: readonly string[] | null;
}

/** A local Jira over `data`, asked as Anna unless somebody else is named. */
export function aJira(
  data: SiteData,
  options: Partial<JiraOptions> = {},
): {
  readonly jira: Jira;
  readonly ask: (method: string, path: string, body?: unknown, by?: Ask) => Promise<Answered>;
} {
  const jira = createJira({ data, now: () => NOW, latencyMs: 0, ...options });
  return {
    jira,
    ask: async (method, path, body, { as = ANNA, scopes = null } = {}) => {
      const response = await jira.handle({
        method,
        path,
        ...sentBody(body),
        accountId: as?.accountId ?? null,
        scopes,
      });
      return { ...response, json: response.body === '' ? null : (JSON.parse(response.body) as unknown) };
    },
  };
}

/** The messages of Jira's error collection. */
export function errorsOf(answer: Answered): readonly string[] {
  return (answer.json as { readonly errorMessages: readonly string[] }).errorMessages;
}
