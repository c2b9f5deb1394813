import type { CollectionName, StoredCollections } from '../../core/privacy/collections';
import type { Ports } from '../../ports/ports';

/** Deletes for good, from a collection, what is old; gives how many records. */
export async function purgeCollection<Name extends CollectionName>(
  { store }: Pick<Ports, 'store'>,
  name: Name,
  isOld: (record: StoredCollections[Name]) => boolean,
): Promise<number> {
  let purged = 0;
  for (const { id, record } of await store.list(name, '')) {
    if (!record.ok || !isOld(record.value)) continue;
    // The list lags behind: by now somebody may have written it anew.
    const present = await store.readOne(name, id);
    if (!present.ok || present.value === null || !isOld(present.value)) continue;
    await store.removeOne(name, id);
    purged += 1;
  }
  return purged;
}
