/** Pages of Jira that `router.navigate` and `router.getUrl` name by target. */
const TARGET_PATHS: Readonly<Record<string, (ids: Readonly<Record<string, unknown>>) => string>> = {
  issue: (ids) => `/browse/${segment(ids, 'issueKey')}`,
  dashboard: (ids) => `/jira/dashboards/${segment(ids, 'dashboardId')}`,
  userProfile: (ids) => `/jira/people/${segment(ids, 'accountId')}`,
  projectSettingsDetails: (ids) => `/plugins/servlet/project-config/${segment(ids, 'projectKey')}`,
  module: (ids) => `/jira/settings/apps/${segment(ids, 'moduleKey')}`,
};

/** The path of a navigation target. Throws for targets of other products. */
export function targetPath(target: string, ids: Readonly<Record<string, unknown>>): string {
  const path = TARGET_PATHS[target];
  if (path === undefined)
    throw new Error(`The local site does not emulate the navigation target "${target}".`);
  return path(ids);
}

function segment(ids: Readonly<Record<string, unknown>>, name: string): string {
  const value = ids[name];
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is required for this target.`);
  return encodeURIComponent(value);
}
