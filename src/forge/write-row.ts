import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import { isSameJson } from '../core/same-json';
import { patiently } from './patiently';
import { readRow } from './read-rows';
import { ENTITY, type Row } from './row';

/** A row that is to be written. */
export interface RowWrite {
  readonly key: string;
  readonly row: Row;
  /** After so long without another write the storage deletes it by itself; null keeps it. */
  readonly expiresAfterDays: number | null;
}

/** Writes a row over the revision that its writer has seen, null for none yet; else `conflict`. */
export function writeRow(
  { key, row, expiresAfterDays }: RowWrite,
  seen: number | null,
): Promise<Result<null, AppError>> {
  const lifetime = lifetimeOf(expiresAfterDays);
  const work = () =>
    seen === null
      ? kvs.entity<Row>(ENTITY).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS', ...lifetime })
      : kvs.transact().set(key, row, seenOnly(seen), lifetime).execute();
  return settled(work, { key, seen, isDone: (stored) => isRow(stored, row) });
}

/** Writes a row, and removes another one over the revision that was seen: both or neither; else `conflict`. */
export function moveRow(
  write: RowWrite,
  from: { readonly key: string; readonly seen: number },
): Promise<Result<null, AppError>> {
  const { key, row, expiresAfterDays } = write;
  const work = () =>
    kvs
      .transact()
      .set(key, row, { entityName: ENTITY }, lifetimeOf(expiresAfterDays))
      .delete(from.key, seenOnly(from.seen))
      .execute();
  return settled(work, {
    ...from,
    isDone: async (stored) => stored === null && isRow(await readRow(key), row),
  });
}

/** Removes a row over the revision that was seen; else `conflict`. One that is gone already is removed. */
export function removeRow(key: string, seen: number): Promise<Result<null, AppError>> {
  const work = () => kvs.transact().delete(key, seenOnly(seen)).execute();
  return settled(work, { key, seen, isDone: (stored) => stored === null });
}

interface Settling {
  readonly key: string;
  readonly seen: number | null;
  /** Whether what lies under the key now shows that the work was done. */
  readonly isDone: (stored: Row | null) => boolean | Promise<boolean>;
}

async function settled(
  work: () => Promise<void>,
  { key, seen, isDone }: Settling,
): Promise<Result<null, AppError>> {
  try {
    await patiently(work);
  } catch (error) {
    const stored = await readRow(key);
    // What got no answer may have been carried out all the same.
    if (!(await isDone(stored))) {
      // What Forge answers to a condition that is not met is not documented: the stored record tells.
      if ((stored?.revision ?? null) === seen) throw error;
      return failure(appError('conflict'));
    }
  }
  return success(null);
}

function isRow(stored: Row | null, row: Row): boolean {
  return stored?.revision === row.revision && isSameJson(stored.content, row.content);
}

function seenOnly(seen: number) {
  const conditions = new Filter<Row>().and('revision', FilterConditions.equalTo(seen));
  return { entityName: ENTITY, conditions };
}

/** What makes the storage delete a row by itself. */
function lifetimeOf(days: number | null): { ttl?: { value: number; unit: 'DAYS' } } {
  return days === null ? {} : { ttl: { value: days, unit: 'DAYS' } };
}
