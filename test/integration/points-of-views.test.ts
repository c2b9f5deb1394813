import type { RestEvent } from '../../local/protocol';
import { aLocalSite } from '../support/local-site';
import { PAYLOADS_SITE, RESOLVER_PAYLOADS } from '../support/resolver-payloads';

const [VIEWER = ''] = PAYLOADS_SITE.users.flatMap(({ active, isAdmin, accountId }) =>
  active && isAdmin ? [accountId] : [],
);

/** What docs/limits.md says of views that read everything else in the browser. */
describe('what is asked of Jira before a view reads in the browser', () => {
  it.each([
    ['a report', 'chart', 'reports/read', 3],
    ['the library of reports', 'chart', 'reports/list', 4],
    ['the list of reports about capacity', 'chart', 'capacity-reports/list', 5],
    ['a board of such a report', 'chart', 'capacity/read-plans', 3],
    ['templates of the site', 'chart', 'site-templates/list', 2],
    ['templates of one’s own', 'chart', 'personal-templates/list', 0],
    ['what was chosen in a filter', 'chart', 'filter/read', 0],
    ['settings', 'settings', 'settings/read', 1],
  ] as const)(
    '%s: as many points of the quota as the page says',
    async (_what, moduleKey, functionKey, points) => {
      const site = await aLocalSite({ data: PAYLOADS_SITE });
      const payload = RESOLVER_PAYLOADS[functionKey];
      const context = { localId: 'here', extension: {} };
      const answer = await site.forge.invoke({ moduleKey, functionKey, payload, context }, VIEWER);
      expect(answer.ok).toBe(true);
      const asked = site.inspector.events().filter((event): event is RestEvent => event.kind === 'rest');
      expect(asked.reduce((sum, event) => sum + event.points, 0)).toBe(points);
    },
  );
});
