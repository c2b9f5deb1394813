import type { AppError } from '../../core/error';
import { COLLECTIONS, type CollectionName, type StoredCollections } from '../../core/privacy/collections';
import { parseRecord } from '../../core/privacy/record-type';
import { canBeRestored, restorableUntil, type DeletedEntry } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from './read-trash-rules';

/** A collection with another one that keeps what was deleted for a while. */
export type Restorable = {
  [Name in CollectionName]: `deleted-${Name}` extends CollectionName ? Name : never;
}[CollectionName];

/**
 * Deletes a record so that it can be put back; says until when, or null where there is none. A copy is there before the original
 * goes: none is ever lost.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- one name ties the record to where its copy goes
export async function setAside<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<DeletedEntry | null, AppError>> {
  const [stored, rules] = await Promise.all([store.readOne(name, id), readTrashRules({ store, clock })]);
  if (!stored.ok) return stored;
  if (!rules.ok) return rules;
  if (stored.value === null) return success(null);
  const deleted = `deleted-${name}` as const;
  const copy = parseRecord(COLLECTIONS[deleted], { ...stored.value, deletedAt: rules.value.now });
  const written = copy.ok ? await store.writeOne(deleted, id, copy.value) : copy;
  if (!written.ok) return written;
  await store.removeOne(name, id);
  return success({
    ...{ id, name: stored.value.name },
    restorableUntil: restorableUntil(deleted, written.value, rules.value),
  });
}

/** Undoes a deletion; null where there is nothing to put back, or no longer. */
export async function putBack<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<StoredCollections[Name] | null, AppError>> {
  const deleted = `deleted-${name}` as const;
  const [stored, rules] = await Promise.all([store.readOne(deleted, id), readTrashRules({ store, clock })]);
  if (!stored.ok) return stored;
  if (!rules.ok) return rules;
  if (stored.value === null || !canBeRestored(deleted, stored.value, rules.value)) return success(null);
  const record = parseRecord(COLLECTIONS[name], withoutDeletion(stored.value));
  const written = record.ok ? await store.writeOne(name, id, record.value) : record;
  if (written.ok) await store.removeOne(deleted, id);
  return written;
}

function withoutDeletion(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'deletedAt'));
}
