import { checkEntries, type EntryManifest } from '../../scripts/gate/entries';

const manifest: EntryManifest = {
  modules: {
    'jira:adminPage': [{ key: 'settings', resolver: { function: 'admin-resolver' } }],
    trigger: [{ key: 'clean-up', function: 'product-events', events: ['avi:jira:deleted:user'] }],
    scheduledTrigger: [{ key: 'every-day', function: 'daily-clean-up' }],
    function: [
      { key: 'admin-resolver', handler: 'index.adminResolver' },
      { key: 'product-events', handler: 'index.productEvents' },
      { key: 'daily-clean-up', handler: 'index.dailyCleanUp' },
    ],
  },
};
const listed = {
  resolverHandlers: ['adminResolver'],
  unattendedHandlers: ['productEvents', 'dailyCleanUp'],
  events: ['avi:jira:deleted:user'],
};

const withModules = (modules: EntryManifest['modules']): EntryManifest => ({
  modules: { ...manifest.modules, ...modules },
});
const places = (of: EntryManifest, known = listed): readonly string[] =>
  checkEntries(of, known).map(({ where }) => where);

describe('checkEntries', () => {
  it('accepts a manifest whose functions and events are all in the table of who may call what', () => {
    expect(checkEntries(manifest, listed)).toEqual([]);
  });

  it.each<[string, EntryManifest, string]>([
    [
      'a function that nobody listed',
      withModules({
        function: [...(manifest.modules['function'] ?? []), { key: 'back-door', handler: 'index.backDoor' }],
      }),
      'modules.function.back-door',
    ],
    [
      'a view that calls what only Forge may call',
      withModules({ 'jira:globalPage': [{ key: 'page', resolver: { function: 'daily-clean-up' } }] }),
      'modules.function.daily-clean-up',
    ],
    [
      'an event that nothing handles',
      withModules({
        trigger: [{ key: 'all', events: ['avi:jira:deleted:user', 'avi:jira:created:issue'] }],
      }),
      'avi:jira:created:issue',
    ],
  ])('refuses %s', (_name, of, where) => {
    expect(places(of)).toEqual([where]);
  });

  it('refuses what is listed and not there', () => {
    expect(places(manifest, { ...listed, events: [...listed.events, 'avi:jira:deleted:version'] })).toEqual([
      'avi:jira:deleted:version',
    ]);
    expect(places(manifest, { ...listed, resolverHandlers: ['adminResolver', 'userResolver'] })).toEqual([
      'userResolver',
    ]);
  });
});
