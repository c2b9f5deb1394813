import { HUB_EVENTS, type KeptFilter } from '../../core/filter/hub-messages';
import type { Bus } from './bus';

/**
 * Answers for a filter gadget that is being edited, now and at every roll call: its view is away, and what it filtered by
 * stays in force until it is back. Call the result to stop.
 */
export function keepFilter(bus: Bus, kept: KeptFilter): () => void {
  const say = (): void => {
    bus.emit(HUB_EVENTS.keep, kept);
  };
  say();
  return bus.on(HUB_EVENTS.rollCall, say);
}
