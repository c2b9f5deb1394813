import { kvs } from '@forge/kvs';
import { COLLECTIONS, type CollectionName } from '../core/privacy/collections';
import { INVENTORY } from '../core/privacy/inventory';
import { parseRecord } from '../core/privacy/record-type';
import { success } from '../core/result';
import type { Store } from '../ports/store';

/** Records in Forge's key-value storage, which is separate for each site. */
export const kvsStore: Store = {
  read: async (name) => {
    const type = INVENTORY[name];
    const stored = await kvs.get<unknown>(type.key);
    return stored === undefined ? success(null) : parseRecord(type, stored);
  },
  write: async (name, record) => {
    const type = INVENTORY[name];
    const checked = parseRecord(type, record);
    if (checked.ok) await kvs.set(type.key, checked.value);
    return checked;
  },
  readOne: async (name, id) => {
    const type = COLLECTIONS[name];
    const stored = await kvs.get<unknown>(keyOf(name, id));
    return stored === undefined ? success(null) : parseRecord(type, stored);
  },
  writeOne: async (name, id, record) => {
    const type = COLLECTIONS[name];
    const checked = parseRecord(type, record);
    if (checked.ok) await kvs.set(keyOf(name, id), checked.value, lifetimeOf(type.expiresAfterDays));
    return checked;
  },
  removeOne: async (name, id) => {
    await kvs.delete(keyOf(name, id));
  },
};

function keyOf(name: CollectionName, id: string): string {
  return `${COLLECTIONS[name].key}:${id}`;
}

function lifetimeOf(days: number | null): { ttl?: { value: number; unit: 'DAYS' } } {
  return days === null ? {} : { ttl: { value: days, unit: 'DAYS' } };
}
