import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import { siteCapacityResolvers } from '../../../src/resolvers/capacity/site-capacity-resolvers';
import { siteRoleResolvers } from '../../../src/resolvers/capacity/site-role-resolvers';
import { createFakePorts } from '../../support/fake-ports';

const ROLES = [{ id: 'dev', name: 'Developer' }];
const SITE = { ...DEFAULT_SITE_CAPACITY, roles: ROLES, dailyLimit: 7 };
const { version, viewers, defaults, dailyLimit } = SITE;
const SETTINGS = { version, viewers, defaults, dailyLimit };

const call = (name: string, payload: unknown, isAdmin = true) => {
  const resolver = [...siteCapacityResolvers, ...siteRoleResolvers].find((one) => one.name === name);
  if (resolver === undefined) throw new Error(`There is no ${name}.`);
  const answers = {
    'GET /rest/api/3/mypermissions': { permissions: { ADMINISTER: { havePermission: isAdmin } } },
    'GET /rest/api/3/myself': { accountId: 'anna', displayName: 'Anna', timeZone: 'UTC' },
  };
  const ports = createFakePorts({ answers, stored: { 'site-capacity': SITE } });
  return resolver.answer(ports, { accountId: 'anna' }, payload);
};
const twice = [
  { id: 'b', name: 'Tester' },
  { id: 'a', name: ' Tester' },
];
const sameId = [
  { id: 'a', name: 'Tester' },
  { id: 'a', name: 'Developer' },
];

const saved = { kind: 'saved', saved: { record: SITE, revision: 2 } };

describe('the capacity settings of the site', () => {
  it.each([
    ['capacity/read-site', {}, { record: SITE, revision: 1 }],
    ['capacity/save-site', { record: SETTINGS, seen: 1 }, saved],
    ['capacity/save-roles', { roles: ROLES, seen: 1 }, saved],
  ])('%s is for Jira administrators alone', async (name, payload, value) => {
    expect(await call(name, payload)).toEqual({ ok: true, value });
    expect(await call(name, payload, false)).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('tell everybody the roles, and nothing else', async () => {
    const answers = [await call('capacity/list-roles', {}), await call('capacity/list-roles', {}, false)];
    expect(answers).toEqual([
      { ok: true, value: { roles: ROLES, revision: 1, mayChange: true } },
      { ok: true, value: { roles: ROLES, revision: 1, mayChange: false } },
    ]);
  });

  it.each([
    [
      'a limit below nothing',
      'capacity/save-site',
      { record: { ...SETTINGS, dailyLimit: -1 }, seen: 1 },
      'dailyLimit',
    ],
    [
      'nobody who may view',
      'capacity/save-site',
      { record: { ...SETTINGS, viewers: 'nobody' }, seen: 1 },
      'viewers',
    ],
    ['roles beside the rest', 'capacity/save-site', { record: SITE, seen: 1 }, 'roles'],
    ['roles of one name', 'capacity/save-roles', { roles: twice, seen: 1 }, 'roles'],
    ['roles of one id', 'capacity/save-roles', { roles: sameId, seen: 1 }, 'roles'],
  ])('refuse %s, and name the place', async (_what, name, settings, path) => {
    expect(await call(name, settings)).toMatchObject({ error: { code: 'invalid-input', path } });
  });
});
