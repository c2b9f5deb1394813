import { useCallback, useEffect } from 'react';
import type { ModuleView } from '../../../protocol';
import { useSite } from '../site-context';
import { refreshMinutes } from './auto-refresh';

const REFRESH_EVENT = 'JIRA_DASHBOARD_GADGET_REFRESH';
const MINUTE_MS = 60_000;

interface GadgetRefresh {
  readonly module: ModuleView;
  readonly gadgetId: string;
  readonly configuration: unknown;
  /** Starts the gadget anew, for modules that do not refresh themselves. */
  readonly reload: () => void;
}

/** Refreshes one gadget: now, by the returned function, and by the clock where its configuration says so. */
export function useGadgetRefresh({ module, gadgetId, configuration, reload }: GadgetRefresh): () => void {
  const { events } = useSite();
  const refresh = useCallback(() => {
    if (module.refreshable) reload();
    else events.emit('app', REFRESH_EVENT, { origin: 'gadget', gadgetId });
  }, [module, gadgetId, events, reload]);

  const minutes = refreshMinutes(configuration);
  useEffect(() => {
    if (minutes === null) return undefined;
    const timer = setInterval(refresh, minutes * MINUTE_MS);
    return () => clearInterval(timer);
  }, [minutes, refresh]);

  return refresh;
}

/** Tells every gadget that refreshes itself that the whole dashboard is to be refreshed. */
export function useDashboardRefresh(): () => void {
  const { events } = useSite();
  return useCallback(() => events.emit('app', REFRESH_EVENT, { origin: 'dashboard' }), [events]);
}
