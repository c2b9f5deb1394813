import type { ModuleView, SiteView } from '../../protocol';
import type { SiteActions } from '../bridge/host/module-session';
import type { JiraClient } from './api/jira';
import { spacePath } from './space-path';

interface PageContext {
  readonly site: Pick<SiteView, 'appId' | 'environmentId'> & {
    readonly modules: readonly Pick<ModuleView, 'key' | 'type'>[];
  };
  readonly jira: Pick<JiraClient, 'space'>;
}

type WantedPage = Parameters<SiteActions['modulePage']>[0];

/** By the type of the module; those of other types stand on pages of Jira. */
const PAGES: Readonly<
  Record<string, (wanted: WantedPage, context: PageContext) => string | Promise<string>>
> = {
  'jira:adminPage': ({ moduleKey }) => `/jira/settings/apps/${encodeURIComponent(moduleKey)}`,
  'jira:globalPage': (_wanted, { site }) => `/jira/apps/${site.appId}/${site.environmentId}`,
  'jira:projectPage': async ({ moduleKey, projectKey }, { site, jira }) => {
    if (projectKey === null) throw new Error(`The page "${moduleKey}" needs the key of a space.`);
    return spacePath(site, await jira.space(projectKey));
  },
};

/** The path of a module's own page. */
export async function modulePage(wanted: WantedPage, context: PageContext): Promise<string> {
  const module = context.site.modules.find(({ key }) => key === wanted.moduleKey);
  const find = module === undefined ? undefined : PAGES[module.type];
  if (find === undefined) throw new Error(`No module "${wanted.moduleKey}" has a page of its own.`);
  return find(wanted, context);
}
