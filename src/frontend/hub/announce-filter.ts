import { HUB_EVENTS, type FilterPresence } from '../../core/filter/hub-messages';
import type { Bus } from './bus';

/** Says what a filter gadget filters by, now and at every roll call. Call the result to stop. */
export function announceFilter(bus: Bus, presence: FilterPresence): () => void {
  const say = (): void => {
    bus.emit(HUB_EVENTS.presence, presence);
  };
  say();
  return bus.on(HUB_EVENTS.rollCall, say);
}
