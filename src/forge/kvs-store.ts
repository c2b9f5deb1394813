import { kvs, WhereConditions } from '@forge/kvs';
import { COLLECTIONS } from '../core/privacy/collections';
import { INVENTORY } from '../core/privacy/inventory';
import { parseRecord } from '../core/privacy/record-type';
import { success } from '../core/result';
import type { Store } from '../ports/store';
import { allPages } from './all-pages';
import { patiently } from './patiently';
import { revisedStore } from './revised-store';
import { storedKey } from './stored-key';

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query/ (read 2026-08-22) */
const PAGE_MAX = 100;

/** Records in Forge's key-value storage, which is separate for each site. */
export const kvsStore: Store = {
  ...revisedStore,
  read: async (name) => {
    const type = INVENTORY[name];
    const stored = await patiently(() => kvs.get<unknown>(type.key));
    return stored === undefined ? success(null) : parseRecord(type, stored);
  },
  write: async (name, record) => {
    const type = INVENTORY[name];
    const checked = parseRecord(type, record);
    if (checked.ok) await patiently(() => kvs.set(type.key, checked.value));
    return checked;
  },
  readOne: async (name, id) => {
    const type = COLLECTIONS[name];
    const stored = await patiently(() => kvs.get<unknown>(storedKey(name, id)));
    return stored === undefined ? success(null) : parseRecord(type, stored);
  },
  writeOne: async (name, id, record) => {
    const type = COLLECTIONS[name];
    const checked = parseRecord(type, record);
    if (checked.ok) {
      await patiently(() => kvs.set(storedKey(name, id), checked.value, lifetimeOf(type.expiresAfterDays)));
    }
    return checked;
  },
  list: async (name, idPrefix) => {
    const rows = await allPages((cursor) => {
      const query = kvs.query().where('key', WhereConditions.beginsWith(storedKey(name, idPrefix)));
      return (cursor === undefined ? query : query.cursor(cursor)).limit(PAGE_MAX).getMany();
    });
    return rows.map(({ key, value }) => ({
      id: key.slice(storedKey(name, '').length),
      record: parseRecord(COLLECTIONS[name], value),
    }));
  },
  removeOne: async (name, id) => {
    await patiently(() => kvs.delete(storedKey(name, id)));
  },
};

/** What makes the storage delete a record by itself. */
export function lifetimeOf(days: number | null): { ttl?: { value: number; unit: 'DAYS' } } {
  return days === null ? {} : { ttl: { value: days, unit: 'DAYS' } };
}
