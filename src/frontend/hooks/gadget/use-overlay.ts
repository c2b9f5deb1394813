import { useEffect, useRef, useState } from 'react';
import type { Overlay } from '../../../core/filter/hub-messages';
import { pageBus } from '../../hub/bus';
import { followOverlay } from '../../hub/follow-overlay';

export interface OverlayState {
  /** False until it is known whether something filters: nothing should be read before. True from then on. */
  readonly isSettled: boolean;
  /** The clause to add to the gadget's source; null when nothing filters. */
  readonly overlay: string | null;
}

/** Without an answer in this time the page has no background script, or a very slow one: its answer still counts later. */
const SILENCE_MS = 700;
/** A filter that takes longer to find out what it filters by does not hold up the others' first numbers. */
const PATIENCE_MS = 5000;

/** What the dashboard's filter gadgets add to this gadget's source. A null id (no dashboard, or an opt-out) adds nothing. */
export function useOverlay(dashboardId: string | null): OverlayState {
  const [told, setTold] = useState<Overlay | null>(null);
  const [waited, setWaited] = useState<'not' | 'for-answer' | 'for-filters'>('not');
  useEffect(() => {
    if (dashboardId === null) return undefined;
    const stop = followOverlay(pageBus, dashboardId, setTold);
    const silence = setTimeout(() => {
      setWaited('for-answer');
    }, SILENCE_MS);
    const patience = setTimeout(() => {
      setWaited('for-filters');
    }, PATIENCE_MS);
    return () => {
      stop();
      clearTimeout(silence);
      clearTimeout(patience);
    };
  }, [dashboardId]);
  // What was shown once stays while a filter that comes late makes up its mind.
  const hasSettled = useRef(false);
  if (dashboardId === null) return { isSettled: true, overlay: null };
  hasSettled.current ||= told === null ? waited !== 'not' : told.isSettled || waited === 'for-filters';
  return { isSettled: hasSettled.current, overlay: told?.clause ?? null };
}
