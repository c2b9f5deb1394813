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
  { id: null, name: 'Tester' },
  { id: 'a', name: ' Tester' },
];
const sameId = [
  { id: 'a', name: 'Tester' },
  { id: 'a', name: 'Developer' },
];

describe('the capacity settings of the site', () => {
  it.each([
    ['capacity/read-site', {}, SITE],
    ['capacity/save-site', SETTINGS, SITE],
    ['capacity/save-roles', { roles: ROLES }, ROLES],
  ])('%s is for Jira administrators alone', async (name, payload, value) => {
    expect(await call(name, payload)).toEqual({ ok: true, value });
    expect(await call(name, payload, false)).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('tell everybody the roles, and nothing else', async () => {
    const answers = [await call('capacity/list-roles', {}), await call('capacity/list-roles', {}, false)];
    expect(answers).toEqual([
      { ok: true, value: { roles: ROLES, mayChange: true } },
      { ok: true, value: { roles: ROLES, mayChange: false } },
    ]);
  });

  it.each([
    ['a limit below nothing', 'capacity/save-site', { ...SETTINGS, dailyLimit: -1 }, 'dailyLimit'],
    ['nobody who may view', 'capacity/save-site', { ...SETTINGS, viewers: 'nobody' }, 'viewers'],
    ['roles beside the rest', 'capacity/save-site', SITE, 'roles'],
    ['roles of one name', 'capacity/save-roles', { roles: twice }, 'roles'],
    ['roles of one id', 'capacity/save-roles', { roles: sameId }, 'roles'],
  ])('refuse %s, and name the place', async (_what, name, settings, path) => {
    expect(await call(name, settings)).toMatchObject({ error: { code: 'invalid-input', path } });
  });
});
