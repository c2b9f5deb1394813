import type { AppError } from '../core/error';
import type { Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { unattended } from './unattended';
import type { UnattendedWork } from './unattended-work';

/** What is done about an event of Jira: with its payload, which nobody has checked yet. */
export interface EventHandler extends UnattendedWork {
  readonly handle: (ports: Ports, event: unknown) => Promise<Result<null, AppError>>;
}

export type Trigger = (event: unknown) => Promise<void>;

/** A function of the manifest that Jira's events are sent to, by their types. */
export function createTrigger(ports: Ports, handlers: Readonly<Record<string, EventHandler>>): Trigger {
  return async (event) => {
    const type = typeOf(event);
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    if (handler !== undefined) await unattended(ports, type, () => handler.handle(ports, event));
  };
}

function typeOf(event: unknown): string {
  const isEvent = typeof event === 'object' && event !== null && 'eventType' in event;
  return isEvent && typeof event.eventType === 'string' ? event.eventType : '';
}
