import { appError } from '../../src/core/error';
import { parseRecord } from '../../src/core/privacy/record-type';
import type { Revised } from '../../src/core/privacy/revised-records';
import { storedType, type StoredName } from '../../src/core/privacy/stored-types';
import { failure, success } from '../../src/core/result';
import type { Archive, ArchiveRow } from '../../src/ports/archive';

/** The same records as those of a fake store. */
export function createFakeArchive(records: Map<string, unknown>): Archive {
  const rowOf = (name: StoredName, id: string): ArchiveRow | null => {
    const value = records.get(keyOf(name, id));
    if (value === undefined) return null;
    if (storedType(name).place !== 'revised') return { id, revision: null, content: value };
    const { revision, record } = value as Revised<unknown>;
    return { id, revision, content: record };
  };
  return {
    page: (name, { cursor, limit }) => {
      const ids = idsOf(records, name).filter((id) => cursor === null || id > cursor);
      const page = ids.slice(0, limit);
      const rows = page.flatMap((id) => {
        const row = rowOf(name, id);
        return row === null ? [] : [{ ...row, createdAt: null, updatedAt: null }];
      });
      const next = ids.length > limit ? (page.at(-1) ?? null) : null;
      return Promise.resolve(success({ rows, next }));
    },
    read: (name, id) => Promise.resolve(rowOf(name, id)),
    write: (name, { id, revision, content }, seen) => {
      const type = storedType(name);
      const checked = parseRecord(type, content);
      if (!checked.ok) return Promise.resolve(checked);
      if (type.place !== 'revised') {
        records.set(keyOf(name, id), checked.value);
        return Promise.resolve(success(null));
      }
      if ((rowOf(name, id)?.revision ?? null) !== seen) return Promise.resolve(failure(appError('conflict')));
      const next = Math.max(revision ?? 1, (seen ?? 0) + 1);
      records.set(keyOf(name, id), { revision: next, record: checked.value });
      return Promise.resolve(success(null));
    },
    remove: (name, ids) => {
      for (const id of ids) records.delete(keyOf(name, id));
      return Promise.resolve();
    },
  };
}

function keyOf(name: StoredName, id: string): string {
  const { key, place } = storedType(name);
  return place === 'single' ? key : `${key}:${id}`;
}

function idsOf(records: ReadonlyMap<string, unknown>, name: StoredName): readonly string[] {
  const { key, place } = storedType(name);
  const prefix = place === 'single' ? key : `${key}:`;
  return [...records.keys()]
    .filter((each) => (place === 'single' ? each === key : each.startsWith(prefix)))
    .map((each) => each.slice(prefix.length))
    .sort();
}
