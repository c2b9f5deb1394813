import { useLayoutEffect, type RefObject } from 'react';
import { connectFrame } from '../bridge/host/connect-frame';
import type { ModuleSession } from '../bridge/host/module-session';

type DisposeStep = () => void;

/**
 * Answers the bridge of an app frame as long as it is on the page. `open` begins the session, null for none; what it is given
 * collects what ends with the session. A new `open` connects anew.
 */
export function useConnectedFrame(
  frame: RefObject<HTMLIFrameElement>,
  open: (onDispose: (step: DisposeStep) => void) => ModuleSession | null,
): void {
  // Before the browser can have loaded the page: its greeting comes once, and is lost where nobody listens yet.
  useLayoutEffect(() => {
    const steps: DisposeStep[] = [];
    const session = frame.current === null ? null : open((step) => void steps.push(step));
    if (frame.current === null || session === null) return undefined;
    const hangUp = connectFrame(frame.current, session);
    return () => {
      hangUp();
      for (const step of steps) step();
    };
  }, [frame, open]);
}
