type Listener = (payload: unknown) => unknown;

/** `app`: modules of the same app on this page; `public`: of all apps. */
export type EventScope = 'app' | 'public';

/** Carries events between the modules on a page, and from the page to them. */
export interface EventHub {
  on(scope: EventScope, event: string, listener: Listener): () => void;
  emit(scope: EventScope, event: string, payload: unknown): void;
}

export function createEventHub(): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  const of = (scope: EventScope, event: string) => {
    const name = `${scope}:${event}`;
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known);
    return known;
  };

  return {
    on(scope, event, listener) {
      const known = of(scope, event);
      known.add(listener);
      return () => void known.delete(listener);
    },
    emit(scope, event, payload) {
      for (const listener of [...of(scope, event)]) void listener(payload);
    },
  };
}
