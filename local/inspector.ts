import type { InspectorEvent, InvocationEvent, RestEvent } from './protocol';

/** An event before the inspector has numbered and dated it. */
export type NewEvent = Omit<RestEvent, 'id' | 'at'> | Omit<InvocationEvent, 'id' | 'at'>;

export type RecordEvent = (event: NewEvent) => void;

/** The last calls and invocations of a site, and those that come. */
export interface Inspector {
  record(event: NewEvent): void;
  /** Oldest first. */
  events(): readonly InspectorEvent[];
  /** Calls back for each new event; gives the function that ends it. */
  subscribe(listener: (event: InspectorEvent) => void): () => void;
}

/** A scan of 100,000 work items makes about 1,000 requests: a few such scans are kept. */
const CAPACITY = 5_000;

export function createInspector(now: () => number): Inspector {
  const ring: InspectorEvent[] = [];
  const listeners = new Set<(event: InspectorEvent) => void>();
  let lastId = 0;
  return {
    record(event) {
      lastId += 1;
      const numbered: InspectorEvent = { ...event, id: lastId, at: now() };
      ring[(lastId - 1) % CAPACITY] = numbered;
      for (const listener of listeners) listener(numbered);
    },
    events() {
      const oldest = lastId % CAPACITY;
      return lastId < CAPACITY ? [...ring] : [...ring.slice(oldest), ...ring.slice(0, oldest)];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
