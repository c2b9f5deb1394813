import { appError } from '../../src/core/error';
import { parseRecord } from '../../src/core/privacy/record-type';
import { REVISED_RECORDS, type Revised } from '../../src/core/privacy/revised-records';
import { storedType, type StoredName } from '../../src/core/privacy/stored-types';
import { failure, success } from '../../src/core/result';
import type { Archive, ArchiveRow } from '../../src/ports/archive';

/** The same records as those of a fake store. */
export function createFakeArchive(records: Map<string, unknown>): Archive {
  const plainRevision = createCounter();
  const rowOf = (name: StoredName, id: string): ArchiveRow | null => {
    const key = keyOf(name, id);
    const value = records.get(key);
    if (value === undefined) return null;
    if (!(name in REVISED_RECORDS)) return { id, revision: plainRevision(key, value), content: value };
    const { revision, record } = value as Revised<unknown>;
    return { id, revision, content: record };
  };
  const isSeen = (name: StoredName, id: string, seen: number | null): boolean =>
    (rowOf(name, id)?.revision ?? null) === seen;
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
      const checked = parseRecord(storedType(name), content);
      if (!checked.ok) return Promise.resolve(checked);
      if (!isSeen(name, id, seen)) return Promise.resolve(failure(appError('conflict')));
      const next = Math.max(revision, (seen ?? 0) + 1);
      if (name in REVISED_RECORDS) {
        records.set(keyOf(name, id), { revision: next, record: checked.value });
      } else {
        records.set(keyOf(name, id), checked.value);
        plainRevision(keyOf(name, id), checked.value, next);
      }
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

/** Counts the writes of records that a fake store keeps without a number: each has put another object there. */
function createCounter(): (key: string, value: unknown, revision?: number) => number {
  const known = new Map<string, { readonly value: unknown; readonly revision: number }>();
  return (key, value, revision) => {
    const before = known.get(key);
    if (before !== undefined && before.value === value) return before.revision;
    const counted = { value, revision: revision ?? (before?.revision ?? 0) + 1 };
    known.set(key, counted);
    return counted.revision;
  };
}

function keyOf(name: StoredName, id: string): string {
  const { key, isSingle } = storedType(name);
  return isSingle ? key : `${key}:${id}`;
}

function idsOf(records: ReadonlyMap<string, unknown>, name: StoredName): readonly string[] {
  const { key, isSingle } = storedType(name);
  const prefix = isSingle ? key : `${key}:`;
  return [...records.keys()]
    .filter((each) => (isSingle ? each === key : each.startsWith(prefix)))
    .map((each) => each.slice(prefix.length))
    .sort();
}
