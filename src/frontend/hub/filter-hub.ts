import * as v from 'valibot';
import {
  afterRollCall,
  EMPTY_HUB,
  filteredDashboards,
  overlayOf,
  withKept,
  withPresence,
  type HubState,
} from '../../core/filter/hub';
import { HUB_EVENTS, keepSchema, presenceSchema, requestSchema } from '../../core/filter/hub-messages';
import type { Bus } from './bus';

/**
 * Gathers what the filter gadgets of a page filter by and tells it to the other gadgets. It starts with a roll call, so that
 * gadgets which were there before it are heard as well; while it knows of a filter, `later` runs the next one.
 */
export function startFilterHub(bus: Bus, later: (run: () => void) => void): void {
  let state: HubState = EMPTY_HUB;
  let isScheduled = false;
  const told = new Map<string, string>();

  /** Tells a dashboard's overlay, unless its gadgets know it already and nobody asked. */
  function tell(dashboardId: string, wasAsked: boolean): void {
    const overlay = overlayOf(state, dashboardId);
    const text = JSON.stringify(overlay);
    if (!wasAsked && told.get(dashboardId) === text) return;
    told.set(dashboardId, text);
    bus.emit(HUB_EVENTS.overlay, overlay);
  }

  function callRoll(): void {
    const before = filteredDashboards(state);
    state = afterRollCall(state);
    for (const dashboardId of before) tell(dashboardId, false);
    bus.emit(HUB_EVENTS.rollCall, {});
  }

  function scheduleRollCall(): void {
    if (isScheduled || state.filters.length === 0) return;
    isScheduled = true;
    later(() => {
      isScheduled = false;
      callRoll();
      scheduleRollCall();
    });
  }

  bus.on(HUB_EVENTS.presence, (payload) => {
    const presence = v.safeParse(presenceSchema, payload);
    if (!presence.success) return;
    state = withPresence(state, presence.output);
    tell(presence.output.dashboardId, false);
    scheduleRollCall();
  });
  bus.on(HUB_EVENTS.keep, (payload) => {
    const kept = v.safeParse(keepSchema, payload);
    if (kept.success) state = withKept(state, kept.output);
  });
  bus.on(HUB_EVENTS.request, (payload) => {
    const request = v.safeParse(requestSchema, payload);
    if (request.success) tell(request.output.dashboardId, true);
  });
  bus.emit(HUB_EVENTS.rollCall, {});
}
