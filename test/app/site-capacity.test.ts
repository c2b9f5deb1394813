import { readSiteCapacity } from '../../src/app/capacity/read-site-capacity';
import { saveSiteCapacity } from '../../src/app/capacity/save-site-capacity';
import { saveSiteRoles } from '../../src/app/capacity/save-site-roles';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { createFakePorts } from '../support/fake-ports';

describe('the capacity settings of a site', () => {
  it('begin with the defaults', async () => {
    expect(await readSiteCapacity(createFakePorts())).toEqual({ ok: true, value: DEFAULT_SITE_CAPACITY });
  });

  it('are what was saved last, and the roles besides', async () => {
    const ports = createFakePorts();
    const roles = [
      { id: null, name: 'Tester' },
      { id: 'dev', name: 'Developer' },
    ];
    const kept = [
      { id: 'id-1', name: 'Tester' },
      { id: 'dev', name: 'Developer' },
    ];
    expect(await saveSiteRoles(ports, { roles })).toEqual({ ok: true, value: kept });
    const { version, viewers, defaults } = DEFAULT_SITE_CAPACITY;
    const settings = { version, viewers, defaults, dailyLimit: 6 };
    const saved = await saveSiteCapacity(ports, settings);
    expect(saved).toEqual({ ok: true, value: { ...settings, roles: kept } });
    expect(await saveSiteRoles(ports, { roles: roles.slice(1) })).toMatchObject({ ok: true });
    expect(await readSiteCapacity(ports)).toEqual({
      ok: true,
      value: { ...settings, roles: [{ id: 'dev', name: 'Developer' }] },
    });
    expect([...ports.stored.keys()]).toEqual(['site-capacity']);
  });
});
