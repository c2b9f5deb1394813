import { isTemporary, retryAfterSeconds } from '../jira/failure';
import type { RestResponse, SendRequest } from '../jira/rest';

/** Attempts for one request, the first among them. */
const ATTEMPTS = 6;

/** Upper bound of the wait before the second attempt; it doubles with each further one. */
const FIRST_BACKOFF_MS = 1000;

/**
 * No wait is longer than this.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ read 2026-08-22
 */
const LONGEST_WAIT_MS = 30_000;

/** Waits so long, or until `ended` resolves where it is given. */
export type Wait = (ms: number, ended?: Promise<void>) => Promise<void>;

export interface RetryingSendInput {
  readonly send: SendRequest;
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** 0 to 1. */
  readonly random: () => number;
  /** Epoch ms: no wait reaches beyond it. Null for no limit. */
  readonly deadline: number | null;
  /** Once it resolves, nothing is waited for or sent again. Null for no such end. */
  readonly ended: Promise<void> | null;
}

/**
 * Sends a request again while Jira is busy (429), failing (5xx) or out of reach, and in the end gives the last answer,
 * whatever it is. Waits as long as `Retry-After` says, or blindly, exponentially and with full jitter where the header is
 * missing. A 429 holds back all requests that go through the same sender. For requests that may be sent twice.
 */
export function createRetryingSend(input: RetryingSendInput): SendRequest {
  const { send, now, random, deadline, ended } = input;
  const wait = (ms: number): Promise<void> => (ended === null ? input.wait(ms) : input.wait(ms, ended));
  let heldUntil = -Infinity;
  let isOver = false;
  const hasEnded = (): boolean => isOver;
  void ended?.then(() => (isOver = true));

  const outlasts = (delayMs: number): boolean =>
    delayMs > LONGEST_WAIT_MS || (deadline !== null && now() + delayMs >= deadline);

  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      // No longer than any wait: a clock that was set back would hold for as long as it was.
      if (heldUntil > now()) await wait(Math.min(LONGEST_WAIT_MS, heldUntil - now()));
      const response = await send(request);
      if (!isTemporary(response.status) || attempt === ATTEMPTS || hasEnded()) return response;
      const delayMs = retryDelayMs(response, attempt, random());
      if (outlasts(delayMs)) return response;
      if (response.status === 429) heldUntil = Math.max(heldUntil, now() + delayMs);
      await wait(delayMs);
      if (hasEnded()) return response;
    }
  };
}

/** `attempt` is the one that failed, from 1. `random` is 0 to 1; it also spreads the requests that one header holds back. */
function retryDelayMs(response: RestResponse, attempt: number, random: number): number {
  const backoffMs = random * Math.min(LONGEST_WAIT_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
  const askedSeconds = retryAfterSeconds(response);
  return askedSeconds === null ? backoffMs : askedSeconds * 1000 + random * FIRST_BACKOFF_MS;
}
