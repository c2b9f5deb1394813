import * as v from 'valibot';
import type { EventScope } from '../event-hub';
import type { BridgeCommand, BridgeCommands } from './module-session';

const emitData = v.object({ event: v.string(), payload: v.optional(v.unknown()) });
const onData = v.object({
  event: v.string(),
  callback: v.custom<(payload: unknown) => unknown>((value) => typeof value === 'function'),
});

const emit =
  (scope: EventScope): BridgeCommand =>
  (data, { events }) => {
    const { event, payload } = v.parse(emitData, data);
    events.emit(scope, event, payload);
  };

const on =
  (scope: EventScope): BridgeCommand =>
  (data, session) => {
    const { event, callback } = v.parse(onData, data);
    const unsubscribe = session.events.on(scope, event, callback);
    session.onDispose(unsubscribe);
    return { unsubscribe };
  };

export const eventCommands: BridgeCommands = {
  emit: emit('app'),
  emitPublic: emit('public'),
  on: on('app'),
  onPublic: on('public'),
};
