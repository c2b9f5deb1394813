import * as v from 'valibot';
import type { InvokeAnswer } from '../protocol';
import type { EventQueue, QueuedEvent } from './event-queue';
import type { ForgeHost } from './host';
import type { Consumer } from './manifest';

/** The functions that work on the events of an installation's queues. */
export interface Consumers {
  /** Hands over all events whose time has come by the site's clock, as many side by side as they allow, until none is left. */
  tick(): Promise<void>;
}

export interface ConsumersOptions {
  readonly consumers: readonly Consumer[];
  readonly queue: EventQueue;
  readonly host: Pick<ForgeHost, 'consume'>;
  readonly now: () => number;
}

/** What a function returns that wants its event again: an `InvocationError`. */
const retryAnswer = v.object({
  _retry: v.literal(true),
  retryOptions: v.object({
    retryAfter: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(900)), 1),
    retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'),
    retryData: v.optional(v.unknown()),
  }),
});

const SECOND_MS = 1000;
/** After failures of the function itself Forge waits longer each time; the first pause is not documented. */
const FIRST_PAUSE_MS = 60 * SECOND_MS;
const LONGEST_PAUSE_MS = 15 * 60 * SECOND_MS;

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (read 2026-08-22) */
const RETENTION_MS = 24 * 3600 * SECOND_MS;

export function createConsumers({ consumers, queue, host, now }: ConsumersOptions): Consumers {
  const running = new Set<QueuedEvent>();

  const mayRun = ({ concurrency, dueAt }: QueuedEvent): boolean => {
    if (dueAt > now()) return false;
    if (concurrency === null) return true;
    const { key, limit } = concurrency;
    return [...running].filter((other) => other.concurrency?.key === key).length < limit;
  };

  const work = async (consumer: Consumer, event: QueuedEvent): Promise<void> => {
    queue.take(event);
    running.add(event);
    const answer = await host.consume(consumer, asyncEvent(event, now()));
    running.delete(event);
    const again = retryOf(event, answer);
    if (again !== null) {
      const dueAt = now() + again.afterMs;
      if (dueAt < event.pushedAt + RETENTION_MS) queue.putBack({ ...event, dueAt, retry: again.retry });
    }
    // Others may have waited for their turn.
    await tick();
  };

  const tick = async (): Promise<void> => {
    const begun: Promise<void>[] = [];
    for (const event of queue.waiting()) {
      const consumer = consumers.find(({ queueName }) => queueName === event.queueName);
      if (consumer !== undefined && mayRun(event)) begun.push(work(consumer, event));
    }
    await Promise.all(begun);
  };

  return { tick };
}

/** As the function gets it. */
function asyncEvent(event: QueuedEvent, now: number): object {
  const { queueName, jobId, eventId, body, delayInSeconds, concurrency, pushedAt, retry } = event;
  return {
    ...{ queueName, jobId, eventId, body, delayInSeconds },
    ...(concurrency === null ? {} : { concurrency }),
    ...(retry === null
      ? {}
      : {
          retryContext: {
            retryCount: retry.count,
            retryReason: retry.reason,
            retryData: retry.data,
            retentionWindow: {
              startTime: new Date(pushedAt).toISOString(),
              remainingTimeMs: pushedAt + RETENTION_MS - now,
            },
          },
        }),
  };
}

/** Null for an event that is done with. */
function retryOf(
  { retry }: QueuedEvent,
  answer: InvokeAnswer,
): { readonly afterMs: number; readonly retry: NonNullable<QueuedEvent['retry']> } | null {
  const count = (retry?.count ?? 0) + 1;
  if (!answer.ok) {
    const afterMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (count - 1));
    return { afterMs, retry: { count, reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', data: null } };
  }
  const asked = v.safeParse(retryAnswer, answer.body);
  if (!asked.success) return null;
  const { retryAfter, retryReason, retryData } = asked.output.retryOptions;
  return { afterMs: retryAfter * SECOND_MS, retry: { count, reason: retryReason, data: retryData } };
}
