import * as v from 'valibot';
import { COLLECTIONS } from '../../../src/core/privacy/collections';
import { INVENTORY } from '../../../src/core/privacy/inventory';
import { parseRecord, type StoredRecord } from '../../../src/core/privacy/record-type';
import { REVISED_RECORDS } from '../../../src/core/privacy/revised-records';

const ALL = { ...INVENTORY, ...COLLECTIONS, ...REVISED_RECORDS };

describe.each(Object.entries(ALL))('the inventory entry %s', (_name, type) => {
  it('says what is stored, why, who reads it and for how long', () => {
    for (const text of [
      type.why,
      type.whoReads,
      type.keptFor,
      ...Object.values(type.fields).map((f) => f.meaning),
    ]) {
      expect(text).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('has a key that Forge accepts, and that no other entry has', () => {
    expect(type.key).toMatch(/^(?!\s+$)[a-zA-Z0-9:._\s-]{1,500}$/);
    expect(Object.values(ALL).filter(({ key }) => key === type.key)).toHaveLength(1);
  });

  it('has an upgrade from each earlier version', () => {
    expect(Object.keys(type.upgrades).map(Number)).toEqual(
      Array.from({ length: type.version - 1 }, (_, i) => i + 1),
    );
  });
});

describe.each(Object.entries({ ...COLLECTIONS, ...REVISED_RECORDS }))(
  'the collection %s',
  (_name, { id, expiresAfterDays }) => {
    it('says what its ids tell, and is not kept longer than Forge can promise', () => {
      expect(id.meaning).toMatch(/^[A-Z].+\.$/);
      expect(expiresAfterDays ?? 1).toBeGreaterThanOrEqual(1);
      expect(expiresAfterDays ?? 1).toBeLessThanOrEqual(365);
    });
  },
);

describe('parseRecord', () => {
  interface Note extends StoredRecord {
    readonly version: 3;
    readonly text: string;
    readonly pinned: boolean;
  }
  const note = {
    version: 3,
    schema: v.strictObject({ version: v.literal(3), text: v.string(), pinned: v.boolean() }),
    upgrades: {
      1: ({ title }: Readonly<Record<string, unknown>>) => ({ version: 2, text: title }),
      2: (record: Readonly<Record<string, unknown>>) => ({ ...record, version: 3, pinned: false }),
    },
  } as const;
  const parse = (value: unknown) => parseRecord<Note>(note, value);

  it('reads the present version', () => {
    const value = { version: 3, text: 'a', pinned: true };
    expect(parse(value)).toEqual({ ok: true, value });
  });

  it('upgrades an earlier version step by step', () => {
    expect(parse({ version: 1, title: 'a' })).toEqual({
      ok: true,
      value: { version: 3, text: 'a', pinned: false },
    });
  });

  it('refuses what a newer version of the app wrote', () => {
    expect(parse({ version: 4, text: 'a' })).toEqual({
      ok: false,
      error: { code: 'newer-version', params: { version: 4 } },
    });
  });

  it.each([null, 'text', {}, { version: 0 }, { version: '3' }, { version: 3, text: 1, pinned: true }])(
    'refuses %j',
    (value) => {
      expect(parse(value)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    },
  );

  it('refuses a field that the inventory does not name', () => {
    expect(parse({ version: 3, text: 'a', pinned: true, accountId: 'anna' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', path: 'accountId' },
    });
  });
});
