import { pageRoute } from '../../../../local/web/shell/page-routes';

describe('pageRoute', () => {
  it.each([
    ['/', 'home', {}],
    ['/jira/dashboards/10000', 'dashboard', { id: '10000' }],
    ['/issues/', 'issues', {}],
    ['/browse/ABC-1', 'issue', { key: 'ABC-1' }],
    ['/jira/settings/apps/a%20b', 'admin', { moduleKey: 'a b' }],
    ['/jira/settings/global-permissions', 'global-permissions', {}],
    [
      '/jira/software/projects/SHOP/apps/app-1/env-1',
      'space',
      { projectType: 'software', projectKey: 'SHOP', appId: 'app-1', environmentId: 'env-1' },
    ],
    ['/jira/projects/SHOP/settings/permissions', 'permissions', { projectKey: 'SHOP' }],
    ['/jira/apps/app-1/env-1', 'global', { appId: 'app-1', environmentId: 'env-1' }],
    ['/jira/software/c/projects/SHOP/boards/7', 'board', { projectKey: 'SHOP', boardId: '7' }],
    ['/jira/software/c/projects/SHOP/boards/7/backlog', 'board', { projectKey: 'SHOP', boardId: '7' }],
    ['/__local/inspect', 'inspector', {}],
    ['/browse', 'not-found', {}],
    ['/jira/projects', 'not-found', {}],
  ])('%s shows %s', (path, page, parameters) => {
    expect(pageRoute(path)).toEqual({ page, parameters });
  });
});
