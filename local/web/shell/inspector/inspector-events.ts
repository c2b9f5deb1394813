import type { InspectorEvent, InvocationEvent, RestEvent } from '../../../protocol';

/** The inspector shows the last so many events. */
const EVENTS_KEPT = 2_000;

/** Adds an event unless it is known already: the first answer and the live stream may overlap. */
export function appendEvent(
  events: readonly InspectorEvent[],
  event: InspectorEvent,
): readonly InspectorEvent[] {
  if (events.some(({ id, kind }) => id === event.id && kind === event.kind)) return events;
  return [...events, event].slice(-EVENTS_KEPT);
}

/** Newest first. */
export function restEvents(events: readonly InspectorEvent[]): readonly RestEvent[] {
  return events.filter((event) => event.kind === 'rest').reverse();
}

/** Newest first. */
export function invocationEvents(events: readonly InspectorEvent[]): readonly InvocationEvent[] {
  return events.filter((event) => event.kind === 'invocation').reverse();
}
