import { ForgeKvsAPIError } from '@forge/kvs';
import { appError } from '../core/error';
import { parseRecord } from '../core/privacy/record-type';
import { storedType, type StoredName } from '../core/privacy/stored-types';
import { failure, success } from '../core/result';
import type { Archive, ArchivePage, StampedRow } from '../ports/archive';
import { removeRows } from './batches';
import { pageOfRows, readRow, readStampedRow, type FoundRow } from './read-rows';
import { idAt, storedKey } from './stored-key';
import { removeRow, writeRow } from './write-row';

const BAD_REQUEST = 400;

/** All that is in Forge's storage, as it lies there. */
export const archive: Archive = {
  page: async (name, { cursor, limit }) => {
    if (storedType(name).isSingle) {
      const row = await readStampedRow(storedKey(name, ''));
      return success({ rows: row === null ? [] : [stamped(name, row)], next: null });
    }
    try {
      return success(await pageOf(name, cursor, limit));
    } catch (reason) {
      const isRefused = reason instanceof ForgeKvsAPIError && reason.responseDetails.status === BAD_REQUEST;
      if (cursor === null || !isRefused) throw reason;
      return failure(appError('invalid-input', { expected: 'cursor' }, { path: 'from.cursor' }));
    }
  },
  read: async (name, id) => {
    const row = await readRow(storedKey(name, id));
    return row === null ? null : { id, ...row };
  },
  write: async (name, { id, revision, content }, seen) => {
    const type = storedType(name);
    const checked = parseRecord(type, content);
    if (!checked.ok) return checked;
    const row = { revision: Math.max(revision, (seen ?? 0) + 1), content: checked.value };
    return writeRow({ key: storedKey(name, id), row, expiresAfterDays: type.expiresAfterDays }, seen);
  },
  removeSeen: (name, { id, revision }) => removeRow(storedKey(name, id), revision),
  remove: (name, ids) => removeRows(ids.map((id) => storedKey(name, id))),
};

async function pageOf(name: StoredName, cursor: string | null, limit: number): Promise<ArchivePage> {
  const { results, nextCursor } = await pageOfRows(storedKey(name, ''), { cursor, limit });
  return { rows: results.map((row) => stamped(name, row)), next: nextCursor ?? null };
}

function stamped(name: StoredName, { key, value, createdAt, updatedAt }: FoundRow): StampedRow {
  return {
    id: idAt(name, key),
    ...value,
    createdAt: createdAt ?? null,
    updatedAt: updatedAt ?? null,
  };
}
