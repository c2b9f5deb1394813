import { pageRoute } from '../../../../local/web/shell/page-routes';
import { spacePath } from '../../../../local/web/shell/space-path';

const SITE = { appId: 'app-1', environmentId: 'env-1' };

describe('spacePath', () => {
  it.each([
    ['software', '/jira/software/projects/SHOP/apps/app-1/env-1'],
    ['business', '/jira/core/projects/SHOP/apps/app-1/env-1'],
    ['service_desk', '/jira/servicedesk/projects/SHOP/apps/app-1/env-1'],
  ])('leads to the page of a %s space', (projectTypeKey, path) => {
    expect(spacePath(SITE, { key: 'SHOP', projectTypeKey })).toBe(path);
    expect(pageRoute(path)).toMatchObject({ page: 'space', parameters: { projectKey: 'SHOP' } });
  });
});
