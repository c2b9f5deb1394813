/**
 * Limits of an invocation from the front end.
 * @see https://developer.atlassian.com/platform/forge/limits-invocation read on 2026-08-22
 */
export const INVOCATION_LIMIT_MS = 25_000;
/** Of a function that a schedule calls and that does not ask for more in the manifest. */
export const SCHEDULED_LIMIT_MS = 55_000;
/** The page says KB and MB; the smaller, decimal reading is taken, so that what passes here passes there. */
export const REQUEST_MAX_BYTES = 500_000;
export const RESPONSE_MAX_BYTES = 5_000_000;
