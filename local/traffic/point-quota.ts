import type { JiraAnswer, JiraBackend } from '../forge/jira-backend';

const HOUR_MS = 3_600_000;

/**
 * Jira with the hourly quota of an app: each answer takes its points, and when they are used up every call is refused
 * until the top of the UTC hour.
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read 2026-08-22)
 */
export function withPointQuota(
  jira: JiraBackend,
  { pointsPerHour, now }: { readonly pointsPerHour: number; readonly now: () => number },
): JiraBackend {
  let hour = Math.floor(now() / HOUR_MS);
  let used = 0;
  const stand = () => {
    const at = now();
    const present = Math.floor(at / HOUR_MS);
    if (present !== hour) used = 0;
    hour = present;
    const resetAt = (present + 1) * HOUR_MS;
    return { resetAt, seconds: Math.max(1, Math.ceil((resetAt - at) / 1000)) };
  };
  const headers = (seconds: number): Readonly<Record<string, string>> => ({
    'beta-ratelimit-policy': `"global-app-quota";q=${pointsPerHour};w=3600`,
    'beta-ratelimit': `"global-app-quota";r=${Math.max(0, pointsPerHour - used)};t=${seconds}`,
  });
  return {
    handle: async (request) => {
      const { resetAt, seconds } = stand();
      if (used >= pointsPerHour) return refusal({ pointsPerHour, resetAt, seconds }, headers(seconds));
      const answer = await jira.handle(request);
      const after = stand();
      used += answer.points;
      return { ...answer, headers: { ...answer.headers, ...headers(after.seconds) } };
    },
  };
}

function refusal(
  stand: { readonly pointsPerHour: number; readonly resetAt: number; readonly seconds: number },
  quota: Readonly<Record<string, string>>,
): JiraAnswer {
  return {
    status: 429,
    headers: {
      'content-type': 'application/json;charset=UTF-8',
      'retry-after': String(stand.seconds),
      'ratelimit-reason': 'jira-quota-global-based',
      'x-ratelimit-limit': String(stand.pointsPerHour),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(stand.resetAt).toISOString(),
      ...quota,
    },
    body: JSON.stringify({ errorMessages: ['Rate limit exceeded.'], errors: {} }),
    points: 0,
  };
}
