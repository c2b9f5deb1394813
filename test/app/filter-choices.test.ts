import { readFilterChoices } from '../../src/app/filter/read-filter-choices';
import { rememberFilterChoices } from '../../src/app/filter/remember-filter-choices';
import { parseRememberFilterPayload } from '../../src/contract/payloads';
import type { FilterChoices } from '../../src/core/filter/config';
import { createFakePorts } from '../support/fake-ports';

const HERE = { dashboardId: '10000', gadgetId: '10007' };
const CHOICES: FilterChoices = { summary: { kind: 'text', text: 'login' } };

describe('what a viewer chose in a filter', () => {
  it('is remembered for that viewer in that gadget, and for nobody else', async () => {
    const ports = createFakePorts();
    await rememberFilterChoices(ports, { ...HERE, choices: CHOICES }, 'anna');
    expect(await readFilterChoices(ports, HERE, 'anna')).toEqual({ ok: true, value: CHOICES });
    expect(await readFilterChoices(ports, HERE, 'ben')).toEqual({ ok: true, value: null });
    expect(await readFilterChoices(ports, { ...HERE, gadgetId: '10008' }, 'anna')).toEqual({
      ok: true,
      value: null,
    });
  });

  it('is gone after a reset: nothing of it stays stored', async () => {
    const ports = createFakePorts();
    await rememberFilterChoices(ports, { ...HERE, choices: CHOICES }, 'anna');
    await rememberFilterChoices(ports, { ...HERE, choices: null }, 'anna');
    expect([...ports.stored.keys()]).toEqual([]);
  });

  it.each([
    { ...HERE, dashboardId: '1:2', choices: null },
    { ...HERE, choices: { status: { kind: 'other' } } },
    { ...HERE, choices: null, accountId: 'ben' },
  ])('is refused as %j', (payload) => {
    expect(parseRememberFilterPayload(payload)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});
