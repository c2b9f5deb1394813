import { readDecided } from '../../src/app/record/read-decided';
import { saveRevised } from '../../src/app/record/save-revised';
import type { SiteSettings } from '../../src/core/settings/site-settings';
import { createFakePorts } from '../support/fake-ports';

describe('what administrators decide for the whole site', () => {
  it('begins with the defaults', async () => {
    expect(await readDecided(createFakePorts(), 'site-settings')).toEqual({
      ok: true,
      value: { record: { version: 1, largeReads: 'automatic' }, revision: null },
    });
  });

  it('is what was saved last, which who has not seen it does not write over', async () => {
    const ports = createFakePorts();
    const save = (largeReads: SiteSettings['largeReads'], seen: number | null) =>
      saveRevised(ports, {
        ...{ name: 'site-settings', id: '' },
        change: { record: { version: 1, largeReads }, seen },
      });
    const saved = { record: { version: 1, largeReads: 'resolver' }, revision: 1 };
    expect(await save('resolver', null)).toEqual({ ok: true, value: { kind: 'saved', saved } });
    expect(await save('browser', null)).toEqual({ ok: true, value: { kind: 'conflict', present: saved } });
    expect(await readDecided(ports, 'site-settings')).toEqual({ ok: true, value: saved });
    expect([...ports.stored]).toEqual([['site-settings', saved.record]]);
  });
});
