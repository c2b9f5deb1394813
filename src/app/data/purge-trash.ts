import { COLLECTIONS, type CollectionName } from '../../core/privacy/collections';
import { canBeRestored, TRASH, type TrashName, type TrashRules } from '../../core/privacy/trash';
import type { Ports } from '../../ports/ports';

type DeletedCollection = TrashName & CollectionName;

const DELETED = Object.keys(TRASH).filter((name): name is DeletedCollection =>
  Object.hasOwn(COLLECTIONS, name),
);

/** Deletes for good, from the collections of what was deleted, what was there for its whole time; gives how many records. */
export async function purgeTrash({ store }: Pick<Ports, 'store'>, rules: TrashRules): Promise<number> {
  let purged = 0;
  for (const name of DELETED) {
    for (const { id, record } of await store.list(name, '')) {
      if (!record.ok || canBeRestored(name, record.value, rules)) continue;
      // The list lags behind: by now somebody may have put it back and deleted it anew.
      const present = await store.readOne(name, id);
      if (!present.ok || present.value === null || canBeRestored(name, present.value, rules)) continue;
      await store.removeOne(name, id);
      purged += 1;
    }
  }
  return purged;
}
