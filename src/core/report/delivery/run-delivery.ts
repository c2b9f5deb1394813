import {
  FAILURES_MAX,
  LOG_MAX,
  type Delivery,
  type DeliveryLogEntry,
  type DeliveryOutcome,
} from './delivery';
import { nextDeliveryAt } from './next-delivery';

/**
 * A run that began so long ago is no longer going on: no function runs longer than 15 minutes.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ (read 2026-08-22)
 */
const RUN_ENDED_AFTER_MS = 16 * 60_000;

/**
 * After how many ms nobody makes a delivery that is due: 0 where it can be begun, more while somebody is at it, who may have broken
 * off. Null for one that is not due.
 */
export function msUntilFree({ state, nextAt, run }: Delivery, now: number): number | null {
  if (state !== 'active' || nextAt > now) return null;
  const startedAt = run?.startedAt ?? null;
  return startedAt === null ? 0 : Math.max(0, startedAt + RUN_ENDED_AFTER_MS - now);
}

/** Whether a run still goes on: until its delivery is stopped, changed or deleted. */
export function isRunning({ state, run }: Delivery, runId: string): boolean {
  return state === 'active' && run?.id === runId;
}

/** A due delivery as somebody makes it. What was begun before goes on under its id: it may have arrived. */
export function beginRun(
  delivery: Delivery,
  { now, freshId }: { readonly now: number; readonly freshId: string },
): Delivery & { readonly run: NonNullable<Delivery['run']> } {
  return { ...delivery, run: { id: delivery.run?.id ?? freshId, startedAt: now, tryId: freshId } };
}

/** What failed waits for the next hour's call of the schedule: events that come twice are no tries of their own. */
const RETRIED_AFTER_MS = 50 * 60_000;

/**
 * A delivery after a run; null when the run is no longer the one that is going on. What failed is due within the hour, until it
 * has failed too often; what was missed meanwhile is not made up for.
 */
export function endRun(
  delivery: Delivery,
  {
    runId,
    outcome,
    now,
  }: { readonly runId: string; readonly outcome: DeliveryOutcome; readonly now: number },
): Delivery | null {
  if (delivery.run?.id !== runId) return null;
  const entry: DeliveryLogEntry = { runId, at: now, outcome };
  const log = [entry, ...delivery.log].slice(0, LOG_MAX);
  if (outcome.kind !== 'failed') {
    // A clock that was set back meanwhile would find the same time once more.
    const nextAt = nextDeliveryAt(delivery.schedule, Math.max(now, delivery.nextAt));
    return { ...delivery, log, run: null, failures: 0, nextAt };
  }
  const failures = delivery.failures + 1;
  const state = failures < FAILURES_MAX ? delivery.state : 'given-up';
  const nextAt = now + RETRIED_AFTER_MS;
  return { ...delivery, log, failures, state, nextAt, run: { id: runId, startedAt: null, tryId: null } };
}

/** A delivery that its people stopped, or that begins anew: then what it owed before is forgotten. */
export function setPaused(delivery: Delivery, isPaused: boolean, now: number): Delivery {
  if (isPaused) return { ...delivery, state: 'paused' };
  const nextAt = nextDeliveryAt(delivery.schedule, now);
  return { ...delivery, state: 'active', failures: 0, run: null, nextAt };
}
