import { events } from '@forge/bridge';

/** Carries events between the app's modules on one page. */
export interface Bus {
  readonly emit: (event: string, payload: unknown) => void;
  /** Gives what ends the listening. */
  readonly on: (event: string, listener: (payload: unknown) => void) => () => void;
}

/** Jira's own: the events of this app alone. */
export const pageBus: Bus = {
  emit: (event, payload) => void events.emit(event, payload),
  on: (event, listener) => {
    const subscription = events.on(event, listener);
    return () => {
      void subscription.then(({ unsubscribe }) => {
        unsubscribe();
      });
    };
  },
};
