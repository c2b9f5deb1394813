import * as v from 'valibot';
import { parseRecord, type FieldRecord, type StoredRecord } from '../../../src/core/privacy/record-type';
import { STORED_TYPES } from '../../../src/core/privacy/stored-types';
import texts from '../../../src/translations/en-US.json';
import { STORED_SAMPLES } from '../../support/stored-samples';

const ALL = [...STORED_TYPES];

describe.each(ALL)('the inventory entry %s', (name, type) => {
  it('says what is stored, why, who reads it and for how long', () => {
    for (const text of [
      ...[texts[`data.why.${name}`], texts[`data.who.${name}`], texts[`data.kept.${name}`]],
      ...Object.values<FieldRecord>(type.fields).map(({ meaning }) => meaning),
      ...(type.id === null ? [] : [type.id.meaning]),
    ]) {
      expect(text).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('lists every field of a record, and takes no other', () => {
    const { content } = STORED_SAMPLES[name];
    const names = Object.keys(content).filter((field) => field !== 'version');
    expect(Object.keys(type.fields).sort()).toEqual(names.sort());
    expect(parseRecord<StoredRecord>(type, content).ok).toBe(true);
    expect(parseRecord<StoredRecord>(type, { ...content, displayName: 'Anne' })).toMatchObject({ ok: false });
  });

  it('has a key that Forge accepts, and that no other entry has', () => {
    expect(type.key).toMatch(/^(?!\s+$)[a-zA-Z0-9:._\s-]{1,500}$/);
    expect(ALL.filter(([, { key }]) => key === type.key)).toHaveLength(1);
  });

  it('has an upgrade from each earlier version', () => {
    expect(Object.keys(type.upgrades).map(Number)).toEqual(
      Array.from({ length: type.version - 1 }, (_, i) => i + 1),
    );
  });

  it('is not kept longer than Forge can promise', () => {
    expect(type.expiresAfterDays ?? 1).toBeGreaterThanOrEqual(1);
    expect(type.expiresAfterDays ?? 1).toBeLessThanOrEqual(365);
  });

  it('says whose a record is where its ids are personal data', () => {
    expect(type.ownerOf !== undefined).toBe(type.id?.isPersonalData ?? false);
  });
});

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
