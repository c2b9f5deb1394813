import { capacityConfigDefaults, parseCapacityConfig } from '../../../src/core/capacity/gadget/parse-config';

const CONFIG = { ...capacityConfigDefaults, boardId: 5 };

describe('a stored capacity gadget', () => {
  it.each([
    CONFIG,
    {
      ...CONFIG,
      iteration: { kind: 'fixed', key: 'sprint:7' },
      subject: { kind: 'person', accountId: 'anna' },
    },
    { ...CONFIG, view: 'number', figure: 'utilisation', followsFilter: false, refreshMinutes: 15 },
  ])('is read as it was saved: %j', (config) => {
    expect(parseCapacityConfig(config)).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ ...CONFIG, boardId: 0 }, 'boardId'],
    [{ ...CONFIG, iteration: { kind: 'fixed' } }, 'iteration.key'],
    [{ ...CONFIG, subject: { kind: 'person', accountId: ' ' } }, 'subject.accountId'],
    [{ ...CONFIG, view: 'pie' }, 'view'],
    [{ ...CONFIG, refreshMinutes: 0 }, 'refreshMinutes'],
  ])('names what is wrong in %j', (config, path) => {
    expect(parseCapacityConfig(config)).toMatchObject({ error: { code: 'invalid-input', path } });
  });

  it('is not read by an earlier version of the app', () => {
    expect(parseCapacityConfig({ ...CONFIG, version: 2 })).toMatchObject({
      error: { code: 'newer-version' },
    });
  });
});
