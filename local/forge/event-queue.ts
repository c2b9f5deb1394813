import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { EVENT_MAX_BYTES, EVENTS_PER_MINUTE, EVENTS_PER_PUSH, PUSH_MAX_BYTES } from './limits';

/** An event of the app's own on its way to the consumer of its queue. */
export interface QueuedEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: object;
  readonly delayInSeconds: number;
  readonly concurrency: { readonly key: string; readonly limit: number } | null;
  readonly pushedAt: number;
  /** By the site's clock: it is handed over no earlier. */
  readonly dueAt: number;
  /** Why it comes again; null the first time. */
  readonly retry: { readonly count: number; readonly reason: string; readonly data: unknown } | null;
}

/** The queues of an installation: events that wait. They are gone when the site ends. */
export interface EventQueue {
  /** Takes what `@forge/events` sends to publish. */
  publish(text: string): QueueAnswer;
  /** In the order in which they were pushed. */
  waiting(): readonly QueuedEvent[];
  /** The event waits no longer. */
  take(event: QueuedEvent): void;
  putBack(event: QueuedEvent): void;
}

export interface QueueAnswer {
  readonly status: number;
  readonly body: object;
}

const pushSchema = v.strictObject({
  queueName: v.string(),
  jobId: v.pipe(v.string(), v.uuid()),
  type: v.literal('avi:forge:app:event'),
  schema: v.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: v.pipe(
    v.array(
      v.strictObject({
        body: v.record(v.string(), v.unknown()),
        delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(900)), 0),
        concurrency: v.optional(
          v.strictObject({
            key: v.pipe(v.string(), v.nonEmpty()),
            limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
          }),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(EVENTS_PER_PUSH),
  ),
  time: v.pipe(v.string(), v.isoTimestamp()),
});

const MINUTE_MS = 60_000;

export function createEventQueue({
  names,
  now,
}: {
  /** Those that have a consumer in the manifest. */
  readonly names: readonly string[];
  readonly now: () => number;
}): EventQueue {
  const waiting: QueuedEvent[] = [];
  let recent: readonly number[] = [];

  return {
    publish(text) {
      const push = v.safeParse(v.pipe(v.string(), v.parseJson(), pushSchema), text);
      if (!push.success) {
        return refusal(400, push.issues.map(({ message }) => message).join('; '));
      }
      const { queueName, jobId, payload } = push.output;
      if (!names.includes(queueName)) return refusal(400, `No consumer has the queue "${queueName}".`);
      if (bytesOf(payload) > PUSH_MAX_BYTES || payload.some((event) => bytesOf(event) > EVENT_MAX_BYTES)) {
        return { status: 413, body: { errorMessage: 'The payload is too large.' } };
      }
      const pushedAt = now();
      recent = recent.filter((at) => at > pushedAt - MINUTE_MS);
      if (recent.length + payload.length > EVENTS_PER_MINUTE) return refusal(429, 'Too many requests.');
      recent = [...recent, ...payload.map(() => pushedAt)];
      for (const { body, delayInSeconds, concurrency = null } of payload) {
        const dueAt = pushedAt + delayInSeconds * 1000;
        const event = { queueName, jobId, eventId: randomUUID(), body, delayInSeconds, concurrency };
        waiting.push({ ...event, pushedAt, dueAt, retry: null });
      }
      return { status: 201, body: {} };
    },
    waiting: () => [...waiting],
    take(event) {
      const at = waiting.indexOf(event);
      if (at >= 0) waiting.splice(at, 1);
    },
    putBack(event) {
      waiting.push(event);
    },
  };
}

function refusal(status: number, message: string): QueueAnswer {
  return { status, body: { message } };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
