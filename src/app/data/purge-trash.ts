import { COLLECTIONS, type CollectionName } from '../../core/privacy/collections';
import { canBeRestored, TRASH, type TrashName, type TrashRules } from '../../core/privacy/trash';
import type { Ports } from '../../ports/ports';
import { purgeCollection } from './purge-collection';

type DeletedCollection = TrashName & CollectionName;

const DELETED = Object.keys(TRASH).filter((name): name is DeletedCollection =>
  Object.hasOwn(COLLECTIONS, name),
);

/** Deletes for good, from the collections of what was deleted, what was there for its whole time; gives how many records. */
export async function purgeTrash(ports: Pick<Ports, 'store'>, rules: TrashRules): Promise<number> {
  let purged = 0;
  for (const name of DELETED) {
    purged += await purgeCollection(ports, name, (record) => !canBeRestored(name, record, rules));
  }
  return purged;
}
