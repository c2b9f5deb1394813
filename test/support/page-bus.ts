import type { Bus } from '../../src/frontend/hub/bus';

export interface PageBus extends Bus {
  /** Names of the events so far. */
  readonly sent: readonly string[];
  /** All that was carried so far, as text. */
  readonly carried: () => string;
  /** For one module: `leave` takes it off the page, as a removed gadget or a crashed script is. */
  readonly forModule: () => { readonly bus: Bus; readonly leave: () => void };
}

/** The page between the modules: everyone hears everything, the sender among them. */
export function createPageBus(): PageBus {
  const listeners = new Set<readonly [string, (payload: unknown) => void]>();
  const sent: string[] = [];
  const payloads: unknown[] = [];
  const page: Bus = {
    emit: (event, payload) => {
      sent.push(event);
      payloads.push(payload);
      for (const [name, listener] of [...listeners]) if (name === event) listener(payload);
    },
    on: (event, listener) => {
      const entry = [event, listener] as const;
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
  return {
    ...page,
    sent,
    carried: () => JSON.stringify(payloads),
    forModule: () => {
      const ends: (() => void)[] = [];
      let isThere = true;
      return {
        bus: {
          emit: (event, payload) => {
            if (isThere) page.emit(event, payload);
          },
          on: (event, listener) => {
            const end = page.on(event, listener);
            ends.push(end);
            return end;
          },
        },
        leave: () => {
          isThere = false;
          for (const end of ends) end();
        },
      };
    },
  };
}
