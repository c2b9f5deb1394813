import { appError } from '../../src/core/error';
import { parseRecord } from '../../src/core/privacy/record-type';
import { storedType, type StoredName } from '../../src/core/privacy/stored-types';
import { failure, success } from '../../src/core/result';
import type { Archive, ArchiveRow } from '../../src/ports/archive';
import { createFakeRows, keyOf } from './fake-rows';

/** The same records as those of a fake store. */
export function createFakeArchive(records: Map<string, unknown>): Archive {
  const { rowOf, put, idsIn } = createFakeRows(records);
  const read = (name: StoredName, id: string): ArchiveRow | null => {
    const row = rowOf(name, id);
    return row === null ? null : { id, ...row };
  };
  const isSeen = (name: StoredName, id: string, seen: number | null): boolean =>
    (rowOf(name, id)?.revision ?? null) === seen;
  return {
    page: (name, { cursor, limit }) => {
      const ids = idsIn(name, '').filter((id) => cursor === null || id > cursor);
      const page = ids.slice(0, limit);
      const rows = page.flatMap((id) => {
        const row = read(name, id);
        return row === null ? [] : [{ ...row, createdAt: null, updatedAt: null }];
      });
      const next = ids.length > limit ? (page.at(-1) ?? null) : null;
      return Promise.resolve(success({ rows, next }));
    },
    read: (name, id) => Promise.resolve(read(name, id)),
    write: (name, { id, revision, content }, seen) => {
      const checked = parseRecord(storedType(name), content);
      if (!checked.ok) return Promise.resolve(checked);
      if (!isSeen(name, id, seen)) return Promise.resolve(failure(appError('conflict')));
      put(name, id, { revision: Math.max(revision, (seen ?? 0) + 1), content: checked.value });
      return Promise.resolve(success(null));
    },
    removeSeen: (name, { id, revision }) => {
      const isThere = records.has(keyOf(name, id));
      if (isThere && !isSeen(name, id, revision)) return Promise.resolve(failure(appError('conflict')));
      records.delete(keyOf(name, id));
      return Promise.resolve(success(null));
    },
    remove: (name, ids) => {
      for (const id of ids) records.delete(keyOf(name, id));
      return Promise.resolve();
    },
  };
}
