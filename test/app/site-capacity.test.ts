import { saveSiteCapacity } from '../../src/app/capacity/save-site-capacity';
import { readDecided } from '../../src/app/record/read-decided';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { createFakePorts } from '../support/fake-ports';

const roles = [
  { id: 'test', name: 'Tester' },
  { id: 'dev', name: 'Developer' },
];
const { version, viewers, defaults } = DEFAULT_SITE_CAPACITY;
const settings = { version, viewers, defaults, dailyLimit: 6 };

describe('the capacity settings of a site', () => {
  it('begin with the defaults', async () => {
    expect(await readDecided(createFakePorts(), 'site-capacity')).toEqual({
      ok: true,
      value: { record: DEFAULT_SITE_CAPACITY, revision: null },
    });
  });

  it('are what was saved last, and the roles besides', async () => {
    const ports = createFakePorts();
    await saveSiteCapacity(ports, { record: { roles }, seen: null });
    expect(await saveSiteCapacity(ports, { record: settings, seen: 1 })).toEqual({
      ok: true,
      value: { kind: 'saved', saved: { record: { ...settings, roles }, revision: 2 } },
    });
    await saveSiteCapacity(ports, { record: { roles: roles.slice(1) }, seen: 2 });
    expect(await readDecided(ports, 'site-capacity')).toEqual({
      ok: true,
      value: { record: { ...settings, roles: roles.slice(1) }, revision: 3 },
    });
    expect([...ports.stored.keys()]).toEqual(['site-capacity']);
  });

  it('are one record with the roles: who has not seen a change of either is told', async () => {
    const ports = createFakePorts();
    await saveSiteCapacity(ports, { record: { roles }, seen: null });
    expect(await saveSiteCapacity(ports, { record: settings, seen: null })).toMatchObject({
      value: { kind: 'conflict', present: { record: { roles }, revision: 1 } },
    });
  });
});
