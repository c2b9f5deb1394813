import { modulePage } from '../../../../local/web/shell/module-page';

const context = {
  site: {
    appId: 'app-1',
    environmentId: 'env-1',
    modules: [
      { key: 'settings', type: 'jira:adminPage' },
      { key: 'reports', type: 'jira:globalPage' },
      { key: 'capacity', type: 'jira:projectPage' },
      { key: 'chart', type: 'jira:dashboardGadget' },
    ],
  },
  jira: {
    space: (key: string) => Promise.resolve({ id: '1', key, name: key, projectTypeKey: 'software' }),
  },
};

describe('modulePage', () => {
  it.each([
    [{ moduleKey: 'settings', projectKey: null }, '/jira/settings/apps/settings'],
    [{ moduleKey: 'reports', projectKey: null }, '/jira/apps/app-1/env-1'],
    [{ moduleKey: 'capacity', projectKey: 'SHOP' }, '/jira/software/projects/SHOP/apps/app-1/env-1'],
  ])('finds the page of %j', async (wanted, path) => {
    await expect(modulePage(wanted, context)).resolves.toBe(path);
  });

  it.each([
    [{ moduleKey: 'capacity', projectKey: null }, 'needs the key of a space'],
    [{ moduleKey: 'chart', projectKey: null }, 'has a page of its own'],
    [{ moduleKey: 'missing', projectKey: null }, 'has a page of its own'],
  ])('fails for %j', async (wanted, message) => {
    await expect(modulePage(wanted, context)).rejects.toThrow(message);
  });
});
