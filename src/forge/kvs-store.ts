import { kvs } from '@forge/kvs';
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
};
