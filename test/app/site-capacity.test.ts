import { readSiteCapacity } from '../../src/app/capacity/read-site-capacity';
import { saveSiteCapacity } from '../../src/app/capacity/save-site-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { createFakePorts } from '../support/fake-ports';

describe('the capacity settings of a site', () => {
  it('begin with the defaults', async () => {
    expect(await readSiteCapacity(createFakePorts())).toEqual({ ok: true, value: DEFAULT_SITE_CAPACITY });
  });

  it('are what was saved last; a new role gets an id, others keep theirs', async () => {
    const ports = createFakePorts();
    const roles = [
      { id: null, name: 'Tester' },
      { id: 'dev', name: 'Developer' },
    ];
    const saved = await saveSiteCapacity(ports, { ...DEFAULT_SITE_CAPACITY, roles });
    const expected = {
      ...DEFAULT_SITE_CAPACITY,
      roles: [
        { id: 'id-1', name: 'Tester' },
        { id: 'dev', name: 'Developer' },
      ],
    };
    expect(saved).toEqual({ ok: true, value: expected });
    expect(await readSiteCapacity(ports)).toEqual(saved);
    expect([...ports.stored]).toEqual([['site-capacity', expected]]);
  });
});
