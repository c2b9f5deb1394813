import type { RestResponse } from '../jira/rest';

/** `"global-app-quota";r=64200;t=1830`: a policy, what is left of it, and the seconds until it is full again. */
const POLICY = /"([^"]*)"\s*;\s*r=(\d+)/g;

/**
 * How many points of the app's hourly quota are left, as an answer says; null where it says nothing, as in the browser. The
 * header names each policy: bursts, which are full again a second later, are none of ours. The plain `X-RateLimit-Remaining`
 * does not say what it counts.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ read 2026-08-22
 */
export function pointsLeft({ headers }: Pick<RestResponse, 'headers'>): number | null {
  if (headers['ratelimit-reason']?.startsWith('jira-quota') === true) return 0;
  const text = headers['ratelimit'] ?? headers['beta-ratelimit'] ?? '';
  const quotas = [...text.matchAll(POLICY)].filter(([, name]) => name?.includes('quota') === true);
  return quotas.length === 0 ? null : Math.min(...quotas.map(([, , left]) => Number(left)));
}

/** A reading that takes more than this share of what is left for all customers is to take as little as it can. */
const SCARCE_SHARE = 0.1;

/** Unknown is not scarce: most answers say nothing. */
export function isScarce(points: number, left: number | null): left is number {
  return left !== null && points > left * SCARCE_SHARE;
}
