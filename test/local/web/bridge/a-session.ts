import { createEventHub } from '../../../../local/web/bridge/event-hub';
import type { ModuleSession } from '../../../../local/web/bridge/host/module-session';
import { productContext } from '../../../../local/web/bridge/product-context';

/** A running module whose page does nothing; say in `overrides` what matters. */
export function aSession(overrides: Partial<ModuleSession> = {}): ModuleSession {
  const module = {
    type: 'jira:dashboardGadget',
    key: 'chart',
    title: 'Chart',
    description: '',
    thumbnail: null,
    resource: 'view',
    editResource: 'edit',
    refreshable: false,
    viewportSize: null,
  };
  return {
    module,
    frameId: 'frame-1',
    context: () =>
      productContext({
        site: { appId: 'app', environmentId: 'env', cloudId: 'cloud', siteUrl: 'http://localhost:1' },
        module,
        viewer: { accountId: 'ada', locale: 'en_US', timeZone: 'UTC' },
        colorMode: 'light',
        placement: null,
        extension: {},
      }),
    view: { draw: nothing, reportError: nothing, reload: nothing },
    site: {
      invoke: () => Promise.resolve(null),
      fetchProduct: () => Promise.resolve(null),
      navigate: nothing,
      modulePage: () => Promise.reject(new Error('Nobody asks where a module is.')),
      showFlag: nothing,
      closeFlag: nothing,
      openModal: nothing,
      setWindowTitle: nothing,
    },
    events: createEventHub(),
    onDispose: nothing,
    ...overrides,
  };
}

function nothing(): void {
  // What the page would do is not looked at.
}
