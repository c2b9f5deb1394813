/** The shell's pages by their paths; parts in braces are parameters. */
const ROUTES = {
  '/': 'home',
  '/jira/dashboards': 'home',
  '/jira/dashboards/{id}': 'dashboard',
  '/issues': 'issues',
  '/browse/{key}': 'issue',
  '/jira/{projectType}/projects/{projectKey}/apps/{appId}/{environmentId}': 'space',
  '/jira/projects/{projectKey}/settings/permissions': 'permissions',
  '/jira/apps/{appId}/{environmentId}': 'global',
  '/jira/software/c/projects/{projectKey}/boards/{boardId}': 'board',
  '/jira/software/c/projects/{projectKey}/boards/{boardId}/backlog': 'board',
  '/jira/settings/apps/{moduleKey}': 'admin',
  '/jira/settings/global-permissions': 'global-permissions',
  '/__local/inspect': 'inspector',
} as const;

export type PageName = (typeof ROUTES)[keyof typeof ROUTES] | 'not-found';

export interface PageRoute {
  readonly page: PageName;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Which page a path shows. A slash at the end makes no difference. */
export function pageRoute(path: string): PageRoute {
  const parts = partsOf(path);
  for (const [pattern, page] of Object.entries(ROUTES)) {
    const parameters = match(partsOf(pattern), parts);
    if (parameters !== null) return { page, parameters };
  }
  return { page: 'not-found', parameters: {} };
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name !== undefined) parameters[name] = decodeURIComponent(part);
    else if (expected !== part) return null;
  }
  return parameters;
}
