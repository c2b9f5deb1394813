import { actionsInOrder, type AdminAction } from '../../../src/core/privacy/admin-action';

const MINUTE_MS = 60_000;
const entry = (minutes: number, changes: Partial<AdminAction> = {}): AdminAction => ({
  ...{ version: 1, kind: 'data-imported', at: minutes * MINUTE_MS, by: 'ann', records: 25, names: [] },
  ...changes,
});

describe('the log of administrative actions', () => {
  it('has the newest first, and the slices of an import as one with all of its records', () => {
    const log = actionsInOrder([entry(0), entry(5), entry(12, { records: 3 }), entry(60)]);
    expect(log.map(({ at, records }) => [at / MINUTE_MS, records])).toEqual([
      [60, 25],
      [0, 53],
    ]);
  });

  it('keeps apart what different people did, or the same person about different types', () => {
    const log = actionsInOrder([
      entry(0),
      entry(1, { by: 'ben' }),
      entry(2, { by: 'ben', names: ['report'] }),
      entry(3, { by: null, kind: 'accounts-closed', records: null }),
    ]);
    expect(log).toHaveLength(4);
    expect(log[0]?.records).toBeNull();
  });
});
