import { withPointQuota } from '../../../local/traffic/point-quota';
import { aJiraBackend } from '../../support/forge-app';

const REQUEST = { method: 'GET', path: '/', headers: {}, body: null, accountId: 'anna', scopes: null };

const aQuota = (pointsPerHour: number) => {
  const clock = { now: Date.parse('2026-03-02T12:40:00Z') };
  const jira = aJiraBackend(() => ({ points: 40 }));
  return { clock, app: withPointQuota(jira, { pointsPerHour, now: () => clock.now }) };
};

describe('the hourly quota of an app', () => {
  it('tells with each answer what is left and until when', async () => {
    const { app } = aQuota(100);
    const { headers } = await app.handle(REQUEST);
    expect(headers).toMatchObject({
      'beta-ratelimit-policy': '"global-app-quota";q=100;w=3600',
      'beta-ratelimit': '"global-app-quota";r=60;t=1200',
    });
  });

  it('refuses every call once the points are used up, until the top of the UTC hour', async () => {
    const { app, clock } = aQuota(100);
    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await app.handle(REQUEST)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await app.handle(REQUEST);
    expect(refused).toMatchObject({
      points: 0,
      headers: {
        'retry-after': '1200',
        'ratelimit-reason': 'jira-quota-global-based',
        'x-ratelimit-limit': '100',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-03-02T13:00:00.000Z',
      },
    });
    clock.now = Date.parse('2026-03-02T13:00:00Z');
    expect((await app.handle(REQUEST)).status).toBe(200);
  });
});
