import type { SiteActions } from './module-session';

type Ids = Readonly<Record<string, unknown>>;
type FindPath = (ids: Ids, site: Pick<SiteActions, 'modulePage'>) => string | Promise<string>;

/** Pages of Jira that `router.navigate` and `router.getUrl` name by target. */
const TARGET_PATHS: Readonly<Record<string, FindPath>> = {
  issue: (ids) => `/browse/${encodeURIComponent(textOf(ids, 'issueKey'))}`,
  dashboard: (ids) => `/jira/dashboards/${encodeURIComponent(textOf(ids, 'dashboardId'))}`,
  userProfile: (ids) => `/jira/people/${encodeURIComponent(textOf(ids, 'accountId'))}`,
  projectSettingsDetails: (ids) =>
    `/plugins/servlet/project-config/${encodeURIComponent(textOf(ids, 'projectKey'))}`,
  module: (ids, site) => {
    if (ids['path'] !== undefined) throw new Error('The local site does not emulate paths within a module.');
    return site.modulePage({
      moduleKey: textOf(ids, 'moduleKey'),
      projectKey: ids['projectKey'] === undefined ? null : textOf(ids, 'projectKey'),
    });
  },
};

/** The path of a navigation target. Fails for targets of other products, and for modules without a page. */
export async function targetPath(
  target: string,
  ids: Ids,
  site: Pick<SiteActions, 'modulePage'>,
): Promise<string> {
  const find = TARGET_PATHS[target];
  if (find === undefined)
    throw new Error(`The local site does not emulate the navigation target "${target}".`);
  return find(ids, site);
}

function textOf(ids: Ids, name: string): string {
  const value = ids[name];
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is required for this target.`);
  return value;
}
