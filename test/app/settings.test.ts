import { readSettings } from '../../src/app/chart/read-settings';
import { saveSettings } from '../../src/app/chart/save-settings';
import type { SiteSettings } from '../../src/core/settings/site-settings';
import { createFakePorts } from '../support/fake-ports';

describe('the settings of a site', () => {
  it('begin with the defaults', async () => {
    expect(await readSettings(createFakePorts())).toEqual({
      ok: true,
      value: { version: 1, largeReads: 'automatic' },
    });
  });

  it('are what was saved last', async () => {
    const ports = createFakePorts();
    const settings: SiteSettings = { version: 1, largeReads: 'resolver' };
    expect(await saveSettings(ports, settings)).toEqual({ ok: true, value: settings });
    expect(await readSettings(ports)).toEqual({ ok: true, value: settings });
    expect([...ports.stored]).toEqual([['site-settings', settings]]);
  });
});
