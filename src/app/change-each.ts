import type { AppError } from '../core/error';
import type { CollectionName, StoredCollections } from '../core/privacy/collections';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';

interface EachInput<Name extends CollectionName> {
  readonly name: Name;
  /** What becomes of a record: the same where nothing changes, null to remove it. */
  readonly change: (record: StoredCollections[Name], id: string) => StoredCollections[Name] | null;
}

/** Changes the records of a collection, those that can be read. Each is read again before, since lists lag behind. */
export async function changeEach<Name extends CollectionName>(
  { store }: Pick<Ports, 'store'>,
  { name, change }: EachInput<Name>,
): Promise<Result<null, AppError>> {
  for (const { id, record } of await store.list(name, '')) {
    if (!record.ok || change(record.value, id) === record.value) continue;
    const present = await store.readOne(name, id);
    if (!present.ok) return present;
    if (present.value === null) continue;
    const changed = change(present.value, id);
    if (changed === present.value) continue;
    if (changed === null) await store.removeOne(name, id);
    const written = changed === null ? success(null) : await store.writeOne(name, id, changed);
    if (!written.ok) return written;
  }
  return success(null);
}
