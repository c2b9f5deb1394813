import type { SiteView } from '../../protocol';
import type { SiteActions } from '../bridge/host/module-session';
import type { JiraClient } from './api/jira';
import type { LocalClient } from './api/local';
import { modulePage } from './module-page';
import { isOwnPage, navigateTo } from './router';

interface SiteActionsInput extends Pick<SiteActions, 'showFlag' | 'closeFlag' | 'openModal'> {
  readonly site: SiteView;
  readonly local: LocalClient;
  readonly jira: Pick<JiraClient, 'space'>;
}

/** What apps may do to the page and the site through the bridge. */
export function createSiteActions({ site, local, jira, ...page }: SiteActionsInput): SiteActions {
  return {
    ...page,
    invoke: ({ moduleKey, functionKey, payload, context }) =>
      local.invoke({
        moduleKey,
        functionKey,
        payload,
        context: { localId: context.localId, extension: context.extension },
      }),
    fetchProduct: (request) => local.fetchProduct(request),
    navigate: (url, target) => {
      const here = onThisSite(url, site.siteUrl);
      if (target === 'new-tab') window.open(here, '_blank', 'noopener');
      else if (isOwnPage(here)) navigateTo(here);
      else window.location.assign(here);
    },
    modulePage: (module) => modulePage(module, { site, jira }),
    setWindowTitle: (title) => {
      document.title = title;
    },
  };
}

/** The address under which this browser reaches the site, for one that is written with the site's own name. */
export function onThisSite(url: string, siteUrl: string): string {
  return url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url;
}
