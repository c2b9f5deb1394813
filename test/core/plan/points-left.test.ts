import { pointsLeft } from '../../../src/core/plan/points-left';

describe('the points that are left', () => {
  it.each([
    [{ ratelimit: '"global-app-quota";r=64200;t=1830' }, 64_200],
    [{ 'beta-ratelimit': '"global-app-quota"; r=12;t=60' }, 12],
    [{ ratelimit: '"burst";r=3;t=1, "tenant-app-quota";r=900;t=60, "global-app-quota";r=4000;t=60' }, 900],
    // Says how many requests a second are left, which a moment later is another number.
    [{ ratelimit: '"burst";r=3;t=1', 'x-ratelimit-remaining': '3' }, null],
    [{ 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '600' }, 0],
    [{ 'ratelimit-reason': 'jira-burst-based', 'retry-after': '1' }, null],
    [{}, null],
    [{ ratelimit: 'plenty' }, null],
  ])('are read from %j', (headers, left) => {
    expect(pointsLeft({ headers })).toBe(left);
  });
});
