import type { AppError } from '../../core/error';
import { COLLECTIONS, type CollectionName, type StoredCollections } from '../../core/privacy/collections';
import { canBeRestored } from '../../core/privacy/deletion';
import { parseRecord } from '../../core/privacy/record-type';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** A collection with another one that keeps what was deleted for a while. */
export type Restorable = {
  [Name in CollectionName]: `deleted-${Name}` extends CollectionName ? Name : never;
}[CollectionName];

/**
 * Deletes a record so that it can be put back; gives it, or null where there is none. A copy is there before the original
 * goes: none is ever lost.
 */
export async function setAside<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<StoredCollections[Name] | null, AppError>> {
  const stored = await store.readOne(name, id);
  if (!stored.ok || stored.value === null) return stored;
  const deleted = `deleted-${name}` as const;
  const copy = parseRecord(COLLECTIONS[deleted], { ...stored.value, deletedAt: clock.now() });
  const written = copy.ok ? await store.writeOne(deleted, id, copy.value) : copy;
  if (!written.ok) return written;
  await store.removeOne(name, id);
  return stored;
}

/** Undoes a deletion; null where there is nothing to put back, or no longer. */
export async function putBack<Name extends Restorable>(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  name: Name,
  id: string,
): Promise<Result<StoredCollections[Name] | null, AppError>> {
  const deleted = `deleted-${name}` as const;
  const stored = await store.readOne(deleted, id);
  if (!stored.ok) return stored;
  if (stored.value === null || !canBeRestored(stored.value, clock.now())) return success(null);
  const record = parseRecord(COLLECTIONS[name], withoutDeletion(stored.value));
  const written = record.ok ? await store.writeOne(name, id, record.value) : record;
  if (written.ok) await store.removeOne(deleted, id);
  return written;
}

function withoutDeletion(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'deletedAt'));
}
