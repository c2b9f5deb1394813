import type { Endpoint } from './endpoint';

/** Requests a second that Jira lets through per site and endpoint, all apps together. @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read 2026-08-22) */
export const BURST_PER_SECOND = { GET: 100, POST: 100, PUT: 50, DELETE: 50 } as const;

/** Below this share of what is left, `X-RateLimit-NearLimit` says so. */
const NEAR_LIMIT_SHARE = 0.2;

export interface BurstState {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly isNearLimit: boolean;
  /** Whole seconds until a request is let through again. */
  readonly retryAfterSeconds: number;
}

/** A token bucket for each endpoint. `factor` widens Jira's limits; `elapsedMs` must run even when the site's clock stands still. */
export function createBurstLimiter(options: {
  factor: number;
  elapsedMs: () => number;
}): (endpoint: Endpoint) => BurstState {
  const buckets = new Map<Endpoint, { tokens: number; at: number }>();
  return (endpoint) => {
    const limit = (endpoint.burstPerSecond ?? BURST_PER_SECOND[endpoint.method]) * options.factor;
    const now = options.elapsedMs();
    const bucket = buckets.get(endpoint) ?? { tokens: limit, at: now };
    bucket.tokens = Math.min(limit, bucket.tokens + ((now - bucket.at) / 1000) * limit);
    bucket.at = now;
    buckets.set(endpoint, bucket);
    const isAllowed = bucket.tokens >= 1;
    if (isAllowed) bucket.tokens -= 1;
    const remaining = Math.floor(bucket.tokens);
    return {
      isAllowed,
      limit,
      remaining,
      isNearLimit: remaining < limit * NEAR_LIMIT_SHARE,
      retryAfterSeconds: isAllowed ? 0 : Math.max(1, Math.ceil((1 - bucket.tokens) / limit)),
    };
  };
}
