import { generateSite } from '../../local/data/generate/generate-site';
import { createJira } from '../../local/jira/jira';
import { withPointQuota } from '../../local/traffic/point-quota';
import { readSlice } from '../../src/app/chart/read-slice';
import { chartReading } from '../../src/core/chart/chart-reading';
import { createMeter } from '../../src/core/plan/meter';
import type { LargeReads } from '../../src/core/settings/site-settings';
import { aChart, by, from, type ChartSlice } from '../support/chart';
import { createFakePorts } from '../support/fake-ports';
import { jiraSend } from '../support/jira-send';
import { TEST_NOW } from '../support/local-site';

const ISSUES = 2000;
const config = aChart({
  ...{ sources: [from({ kind: 'jql', jql: 'created >= "2000-01-01"' })], kind: 'bar', chartBy: by('labels') },
  calculate: { measure: 'sum', of: { kind: 'field', fieldId: 'customfield_10016' } },
});
const few = { ...config, sources: [from({ kind: 'jql', jql: 'type = Bug' })] };
const jira = createJira({
  data: generateSite({ issues: ISSUES, seed: 5, now: TEST_NOW }),
  now: () => TEST_NOW,
  latencyMs: 0,
  burstFactor: 1_000_000,
});
const viewer = jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';

async function run(pointsPerHour: number, largeReads: LargeReads, asked = config): Promise<ChartSlice> {
  const limited = withPointQuota(jira, { pointsPerHour, now: () => TEST_NOW });
  const ports = {
    ...createFakePorts({ stored: { 'site-settings': { version: 1, largeReads } } }),
    jira: { asViewer: jiraSend(limited, viewer) },
  };
  const running = readSlice(ports, chartReading, {
    config: asked,
    overlay: null,
    isExact: false,
    from: null,
  });
  const answer = await ports.time.run(running);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Look-ups take points, too: the fields of the site, the viewer, the count of the source. */
const LOOK_UPS_MAX = 150;

describe('a chart of a site that has everything read in resolvers', () => {
  it.each([
    [65_000, 'pages-by-created', undefined],
    [10_000, 'pages', expect.any(Number) as unknown],
  ])(
    'with a quota of %i points reads by %s, and takes what its plan says',
    async (quota, kind, scarcePoints) => {
      const answer = await run(quota, 'resolver');
      if (answer.kind !== 'slice') throw new Error('not read');
      expect(answer).toMatchObject({ state: { items: ISSUES }, token: null, plan: { kind } });
      expect(answer.plan.scarcePoints).toEqual(scarcePoints);
      const { plan, spent } = answer;
      expect(spent.points).toBeGreaterThanOrEqual(0.98 * plan.points);
      expect(spent.points).toBeLessThanOrEqual(plan.points + LOOK_UPS_MAX);
    },
  );
});

describe('a small chart of any other site', () => {
  it('is left to the browser when it would take much of what is left of the quota, and says so', async () => {
    expect(await run(65_000, 'automatic', few)).toMatchObject({ kind: 'slice' });
    const answer = await run(2000, 'automatic', few);
    expect(answer).toMatchObject({ kind: 'browser', scarcePoints: expect.any(Number) as unknown });
    expect(answer).toHaveProperty('prepared.itemsExpected');
  });
});

describe('a dashboard of ten count charts', () => {
  const dimensions = ['status', 'assignee', 'priority', 'issuetype', 'resolution'].map((id) => by(id));

  it('takes nothing of the quota, whatever its sources hold', async () => {
    const spent = createMeter(jiraSend(jira, viewer));
    const ports = { ...createFakePorts(), jira: { asViewer: spent.send } };
    for (const source of [config.sources, few.sources]) {
      for (const chartBy of dimensions) {
        const counted = { ...config, sources: source, chartBy, calculate: { measure: 'count' as const } };
        const running = readSlice(ports, chartReading, {
          config: counted,
          overlay: null,
          isExact: false,
          from: null,
        });
        expect(await ports.time.run(running)).toMatchObject({ ok: true });
      }
    }
    expect(spent.spent().points).toBe(0);
  });
});
