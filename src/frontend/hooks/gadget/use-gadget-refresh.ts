import { useEffect, useRef } from 'react';
import { events } from '@forge/bridge';

/** Sent by Jira to the gadgets of a dashboard whose manifest says `refreshable: false`. */
const GADGET_REFRESH = 'JIRA_DASHBOARD_GADGET_REFRESH';

/** Runs `onRefresh` when the whole dashboard is refreshed, or this gadget: every gadget of the app hears of each. */
export function useGadgetRefresh(gadgetId: string | null, onRefresh: () => void): void {
  const latest = useRef(onRefresh);
  latest.current = onRefresh;
  useEffect(() => {
    const subscription = events.on(GADGET_REFRESH, (payload: unknown) => {
      if (concerns(gadgetId, payload)) latest.current();
    });
    return () => {
      void subscription.then(({ unsubscribe }) => {
        unsubscribe();
      });
    };
  }, [gadgetId]);
}

function concerns(gadgetId: string | null, payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || !('origin' in payload)) return false;
  if (payload.origin === 'dashboard') return true;
  return gadgetId !== null && 'gadgetId' in payload && String(payload.gadgetId) === gadgetId;
}
