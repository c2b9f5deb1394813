import { InvocationError, InvocationErrorCode, Queue as ForgeQueue } from '@forge/events';
import { chunksOf } from '../core/chunks-of';
import type { Queue, QueueKey } from '../ports/queue';
import { invocationClock } from './invocation-clock';
import { patiently } from './patiently';

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (read 2026-08-22) */
const EVENTS_PER_PUSH = 50;
/** Of 500 events that an installation may push in a minute. */
const PUSHES_PER_MINUTE = 10;
const MINUTE_MS = 60_000;
const AGAIN_SECONDS = { min: 1, max: 900 };

/** So many events of a queue are worked on at the same time; Forge wants the number of a queue to stay as it is. */
const SIDE_BY_SIDE: Readonly<Record<QueueKey, number>> = {
  // What they read counts for an hourly quota that all customers share.
  deliveries: 2,
};

export const forgeQueue: Queue = {
  push: async (key, bodies) => {
    const queue = new ForgeQueue({ key });
    const concurrency = { key, limit: SIDE_BY_SIDE[key] };
    for (const [at, some] of chunksOf(bodies, EVENTS_PER_PUSH).entries()) {
      if (at > 0 && at % PUSHES_PER_MINUTE === 0) await invocationClock.wait(MINUTE_MS);
      await patiently(() => queue.push(some.map((body) => ({ body: { ...body }, concurrency }))));
    }
  },
  again: (afterMs) =>
    new InvocationError({
      retryAfter: Math.min(AGAIN_SECONDS.max, Math.max(AGAIN_SECONDS.min, Math.ceil(afterMs / 1000))),
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: {},
    }),
};
