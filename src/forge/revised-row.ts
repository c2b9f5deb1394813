import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import { isSameJson } from '../core/same-json';
import { patiently } from './patiently';

/** The custom entity of `manifest.yml` that holds them all: its revision is what a transaction can ask about. */
export const ENTITY = 'record';

/** Forge's own index, in the order of keys. */
export const BY_KEY = 'by-key';

export interface Row {
  readonly revision: number;
  readonly content: unknown;
}

/** Writes a row over the revision that its writer has seen, null for none yet; else `conflict`. */
export async function writeRow(key: string, row: Row, seen: number | null): Promise<Result<null, AppError>> {
  try {
    await patiently(() => setRow(key, row, seen));
  } catch (error) {
    const stored = await patiently(() => kvs.entity<Row>(ENTITY).get(key));
    // What got no answer may have been written all the same.
    const isWritten = stored?.revision === row.revision && isSameJson(stored.content, row.content);
    if (!isWritten) {
      // What Forge answers to a condition that is not met is not documented: the stored record tells.
      if ((stored?.revision ?? null) === seen) throw error;
      return failure(appError('conflict'));
    }
  }
  return success(null);
}

async function setRow(key: string, row: Row, seen: number | null): Promise<void> {
  if (seen === null) {
    await kvs.entity<Row>(ENTITY).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    return;
  }
  const conditions = new Filter<Row>().and('revision', FilterConditions.equalTo(seen));
  await kvs.transact().set(key, row, { entityName: ENTITY, conditions }).execute();
}
