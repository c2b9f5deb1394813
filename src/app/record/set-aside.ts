import type { AppError } from '../../core/error';
import { COLLECTIONS, type CollectionName, type StoredCollections } from '../../core/privacy/collections';
import { parseRecord } from '../../core/privacy/record-type';
import type { Revised } from '../../core/privacy/revised-records';
import { canBeRestored, restorableUntil, type DeletedEntry } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from './read-trash-rules';

/** A collection with another one that keeps what was deleted for a while. */
export type Restorable = {
  [Name in CollectionName]: `deleted-${Name}` extends CollectionName ? Name : never;
}[CollectionName];

/**
 * Deletes a record so that it can be put back; says until when, or null where there is none. It is in one of the two places at any
 * moment, as whoever changed it last left it.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- one name ties the record to where its copy goes
export async function setAside<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<DeletedEntry | null, AppError>> {
  const rules = await readTrashRules({ store, clock });
  if (!rules.ok) return rules;
  const deleted = `deleted-${name}` as const;
  const moved = await store.replaceOne({ name, id }, { name: deleted, id }, (record) =>
    parseRecord(COLLECTIONS[deleted], { ...record, deletedAt: rules.value.now }),
  );
  if (!moved.ok) return moved;
  if (moved.value === null) return success(null);
  return success({
    ...{ id, name: moved.value.record.name },
    restorableUntil: restorableUntil(deleted, moved.value.record, rules.value),
  });
}

/** Undoes a deletion; null where there is nothing to put back, or no longer. */
export async function putBack<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<Revised<StoredCollections[Name]> | null, AppError>> {
  const rules = await readTrashRules({ store, clock });
  if (!rules.ok) return rules;
  const deleted = `deleted-${name}` as const;
  return store.replaceOne({ name: deleted, id }, { name, id }, (record) =>
    canBeRestored(deleted, record, rules.value)
      ? parseRecord(COLLECTIONS[name], withoutDeletion(record))
      : success(null),
  );
}

function withoutDeletion(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'deletedAt'));
}
