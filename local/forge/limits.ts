/**
 * Limits of an invocation from the front end.
 * @see https://developer.atlassian.com/platform/forge/limits-invocation read on 2026-08-22
 */
export const INVOCATION_LIMIT_MS = 25_000;
/** Of a function that a schedule or an event of a queue calls and that does not ask for more in the manifest. */
export const UNATTENDED_LIMIT_MS = 55_000;
/** The page says KB and MB; the smaller, decimal reading is taken, so that what passes here passes there. */
export const REQUEST_MAX_BYTES = 500_000;
export const RESPONSE_MAX_BYTES = 5_000_000;
/**
 * Of events that an app pushes into its queues, here for consumers that may run longer than 55 seconds.
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read on 2026-08-22
 */
export const EVENTS_PER_PUSH = 50;
export const EVENTS_PER_MINUTE = 500;
export const PUSH_MAX_BYTES = 200_000;
export const EVENT_MAX_BYTES = 100_000;
