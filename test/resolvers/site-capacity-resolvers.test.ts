import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { siteCapacityResolvers } from '../../src/resolvers/site-capacity-resolvers';
import { createFakePorts } from '../support/fake-ports';

const call = (name: string, payload: unknown, isAdmin = true) => {
  const resolver = siteCapacityResolvers.find((one) => one.name === name);
  if (resolver === undefined) throw new Error(`There is no ${name}.`);
  const answers = {
    'GET /rest/api/3/mypermissions': { permissions: { ADMINISTER: { havePermission: isAdmin } } },
  };
  return resolver.answer(createFakePorts({ answers }), { accountId: 'anna' }, payload);
};
const twice = [
  { id: null, name: 'Tester' },
  { id: 'a', name: ' Tester' },
];

describe('the capacity settings of the site', () => {
  it.each([
    ['capacity/read-site', {}],
    ['capacity/save-site', DEFAULT_SITE_CAPACITY],
  ])('%s is for Jira administrators alone', async (name, payload) => {
    expect(await call(name, payload)).toEqual({ ok: true, value: DEFAULT_SITE_CAPACITY });
    expect(await call(name, payload, false)).toMatchObject({ error: { code: 'forbidden' } });
  });

  it.each([
    ['a limit below nothing', { ...DEFAULT_SITE_CAPACITY, dailyLimit: -1 }, 'dailyLimit'],
    ['roles of one name', { ...DEFAULT_SITE_CAPACITY, roles: twice }, 'roles'],
    ['nobody who may view', { ...DEFAULT_SITE_CAPACITY, viewers: 'nobody' }, 'viewers'],
  ])('refuse %s, and name the place', async (_what, settings, path) => {
    expect(await call('capacity/save-site', settings)).toMatchObject({
      error: { code: 'invalid-input', path },
    });
  });
});
