import * as v from 'valibot';
import { isPassing, type AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { unattended } from './unattended';
import type { UnattendedWork } from './unattended-work';

/** What is done about an event of a queue. Events come late, and sometimes twice. */
export interface QueuedWork<Body> extends UnattendedWork {
  /** Stands in the log. */
  readonly name: string;
  readonly parse: (body: unknown) => Result<Body, AppError>;
  /** Answers after how many ms it wants the event again; null for done. */
  readonly work: (ports: Ports, body: Body) => Promise<Result<number | null, AppError>>;
}

/** What may pass is tried again after so long. */
const PAUSE_MS = 300_000;
/** A schedule pushes anew what is left undone; Forge itself would go on for a day. */
const TRIES_MAX = 5;

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (read 2026-08-22) */
const asyncEvent = v.object({
  body: v.unknown(),
  retryContext: v.optional(v.object({ retryCount: v.number() }), { retryCount: 0 }),
});

/** A function of the manifest that Forge calls with each event of a queue. */
export function createConsumer<Body>(
  ports: Ports,
  { name, parse, work }: QueuedWork<Body>,
): (event: unknown) => Promise<unknown> {
  return async (event) => {
    let tries = 1;
    const done = await unattended(ports, name, async () => {
      const parsed = parseValue(asyncEvent, event, 'invalid-input');
      if (!parsed.ok) return parsed;
      tries += parsed.value.retryContext.retryCount;
      const body = parse(parsed.value.body);
      return body.ok ? work(ports, body.value) : body;
    });
    const again = done.ok ? done : success(isPassing(done.error) ? PAUSE_MS : null);
    return again.value === null || tries >= TRIES_MAX ? undefined : ports.queue.again(again.value);
  };
}
