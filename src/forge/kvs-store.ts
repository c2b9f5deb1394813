import { COLLECTIONS } from '../core/privacy/collections';
import { INVENTORY } from '../core/privacy/inventory';
import { parseRecord } from '../core/privacy/record-type';
import { success } from '../core/result';
import type { Store } from '../ports/store';
import { removeRows } from './batches';
import { allRows, readRow } from './read-rows';
import { revisedStore } from './revised-store';
import { idAt, storedKey } from './stored-key';
import { moveRow, writeRow, type RowWrite } from './write-row';

/** Records in Forge's storage, which is separate for each site. */
export const kvsStore: Store = {
  ...revisedStore,
  read: async (name) => {
    const row = await readRow(storedKey(name, ''));
    return row === null ? success(null) : parseRecord(INVENTORY[name], row.content);
  },
  write: async (name, record) => {
    const checked = parseRecord(INVENTORY[name], record);
    if (checked.ok) await overwrite(storedKey(name, ''), checked.value, null);
    return checked;
  },
  readOne: async (name, id) => {
    const row = await readRow(storedKey(name, id));
    return row === null ? success(null) : parseRecord(COLLECTIONS[name], row.content);
  },
  writeOne: async (name, id, record) => {
    const type = COLLECTIONS[name];
    const checked = parseRecord(type, record);
    if (checked.ok) await overwrite(storedKey(name, id), checked.value, type.expiresAfterDays);
    return checked;
  },
  replaceOne: async (from, to, into) => {
    const key = storedKey(from.name, from.id);
    for (;;) {
      const present = await readRow(key);
      if (present === null) return success(null);
      const record = parseRecord(COLLECTIONS[from.name], present.content);
      if (!record.ok) return record;
      const made = into(record.value);
      if (!made.ok) return made;
      if (made.value === null) return success(null);
      const type = COLLECTIONS[to.name];
      const checked = parseRecord(type, made.value);
      if (!checked.ok) return checked;
      const write: RowWrite = {
        key: storedKey(to.name, to.id),
        row: { revision: present.revision + 1, content: checked.value },
        expiresAfterDays: type.expiresAfterDays,
      };
      const written =
        write.key === key
          ? await writeRow(write, present.revision)
          : await moveRow(write, { key, seen: present.revision });
      if (written.ok) return success({ revision: write.row.revision, record: checked.value });
      if (written.error.code !== 'conflict') return written;
    }
  },
  list: async (name, idPrefix) => {
    const rows = await allRows(storedKey(name, idPrefix));
    return rows.map(({ key, value }) => ({
      id: idAt(name, key),
      record: parseRecord(COLLECTIONS[name], value.content),
    }));
  },
  removeOne: (name, id) => removeRows([storedKey(name, id)]),
};

/** Writes over whatever is there; its revision goes on counting, for those who write only over what they have seen. */
async function overwrite(key: string, content: unknown, expiresAfterDays: number | null): Promise<void> {
  for (;;) {
    const seen = (await readRow(key))?.revision ?? null;
    const row = { revision: (seen ?? 0) + 1, content };
    const written = await writeRow({ key, row, expiresAfterDays }, seen);
    if (written.ok) return;
  }
}
