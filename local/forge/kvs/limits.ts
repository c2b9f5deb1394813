/**
 * Limits of Forge's key-value store.
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce read on 2026-08-22
 */
export const KEY_MAX_LENGTH = 500;
export const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
export const VALUE_MAX_BYTES = 240 * 1024;
export const VALUE_MAX_DEPTH = 31;
export const BATCH_MAX_ITEMS = 25;
export const BATCH_MAX_BYTES = 4 * 1024 * 1024;
export const TRANSACTION_MAX_ITEMS = 25;
export const TRANSACTION_MAX_BYTES = 4 * 1024 * 1024;
export const QUERY_DEFAULT_LIMIT = 10;
export const QUERY_MAX_LIMIT = 100;
export const TTL_MAX_MS = 365 * 24 * 3_600_000;

/** "Removed up to 48 hours after": here always the latest moment, so that an app that trusts the removal is found out. */
export const EXPIRED_ROW_REMOVAL_MS = 48 * 3_600_000;

/** Queries are eventually consistent; how late is not documented. One second is our choice. */
export const QUERY_DELAY_MS = 1_000;
