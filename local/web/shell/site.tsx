import { useColorMode } from '@atlaskit/app-provider';
import { useEffect, useMemo } from 'react';
import type { SiteView, UserView } from '../../protocol';
import { createEventHub } from '../bridge/event-hub';
import { createJiraClient } from './api/jira';
import { createLocalClient } from './api/local';
import { FlagStack, useFlags } from './flags';
import { LoadedView } from './loaded-view';
import { AppModals, useAppModals } from './app-modals';
import { Page } from './page';
import { usePageAddress } from './router';
import { SiteContext, type SiteContextValue } from './site-context';
import { createSiteActions } from './site-actions';
import { TopNavigation } from './top-navigation';
import { useLoaded } from './use-loaded';
import { chooseViewer, chosenViewer } from './viewer-choice';

/** The site as one person sees it; another person's is another one, with nothing carried over. */
export function Site({ site }: { readonly site: SiteView }) {
  const { query } = usePageAddress();
  const viewer = chosenViewer(site, query);
  return <WordedSite key={viewer.accountId} viewer={viewer} />;
}

/** Modules have their titles in the viewer's language, which was not known before. */
function WordedSite({ viewer }: { readonly viewer: UserView }) {
  const { accountId } = viewer;
  const [loaded] = useLoaded(() => createLocalClient(accountId).site(), [accountId]);
  return (
    <LoadedView loaded={loaded} label="Loading the site">
      {(site) => <SiteOfViewer site={site} viewer={viewer} />}
    </LoadedView>
  );
}

function SiteOfViewer({ site, viewer }: { readonly site: SiteView; readonly viewer: UserView }) {
  const flags = useFlags();
  const modals = useAppModals();
  const { show, close } = flags;
  const { open } = modals;

  const value = useMemo<SiteContextValue>(() => {
    const local = createLocalClient(viewer.accountId);
    const jira = createJiraClient(viewer.accountId);
    return {
      site,
      users: site.users,
      viewer,
      viewAs: chooseViewer,
      jira,
      local,
      events: createEventHub(),
      actions: createSiteActions({ site, local, jira, showFlag: show, closeFlag: close, openModal: open }),
    };
  }, [site, viewer, show, close, open]);
  useThemeEvent(value);

  return (
    <SiteContext.Provider value={value}>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <TopNavigation />
      <main id="main" className="page" tabIndex={-1}>
        <Page />
      </main>
      <AppModals modals={modals.shown} close={modals.close} />
      <FlagStack flags={flags.shown} dismiss={flags.close} />
    </SiteContext.Provider>
  );
}

/** Tells running apps when the colour mode changes, as Jira does. */
function useThemeEvent({ events }: SiteContextValue): void {
  const colorMode = useColorMode();
  useEffect(() => {
    events.emit('app', 'FORGE_CORE_THEME_CHANGED', { theme: { colorMode } });
  }, [events, colorMode]);
}
