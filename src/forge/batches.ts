import { kvs } from '@forge/kvs';
import { chunksOf } from '../core/chunks-of';
import { patiently } from './patiently';
import { ENTITY } from './row';

/** @see https://developer.atlassian.com/platform/forge/limits-kvs-ce (read 2026-11-21) */
export const KEYS_PER_BATCH = 25;

/** Deletes the rows under these keys, whatever their revisions; without one there nothing happens. */
export async function removeRows(keys: readonly string[]): Promise<void> {
  for (const batch of chunksOf([...new Set(keys)], KEYS_PER_BATCH)) {
    const { failedKeys } = await patiently(() =>
      kvs.batchDelete(batch.map((key) => ({ key, entityName: ENTITY }))),
    );
    checkFailed(failedKeys, 'delete');
  }
}

/** A key under which nothing is stored is no failure. */
export function checkFailed(
  failedKeys: readonly { readonly key: string; readonly error: { readonly code: string } }[],
  work: string,
): void {
  const fault = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (fault !== undefined) throw new Error(`Storage cannot ${work} "${fault.key}": ${fault.error.code}`);
}
