import * as v from 'valibot';
import { HUB_EVENTS, overlayMessageSchema, type Overlay } from '../../core/filter/hub-messages';
import type { Bus } from './bus';

/**
 * Hears of a dashboard's overlay, now and whenever it changes: asks at once, and again when the background script calls the
 * roll before it has answered. Call the result to stop.
 */
export function followOverlay(
  bus: Bus,
  dashboardId: string,
  onOverlay: (overlay: Overlay) => void,
): () => void {
  let wasAnswered = false;
  const ask = (): void => {
    if (!wasAnswered) bus.emit(HUB_EVENTS.request, { dashboardId });
  };
  const ends = [
    bus.on(HUB_EVENTS.overlay, (payload) => {
      const overlay = v.safeParse(overlayMessageSchema, payload);
      if (!overlay.success || overlay.output.dashboardId !== dashboardId) return;
      wasAnswered = true;
      onOverlay(overlay.output);
    }),
    bus.on(HUB_EVENTS.rollCall, ask),
  ];
  ask();
  return () => {
    for (const end of ends) end();
  };
}
