import { REVISED_RECORDS, type Revised } from '../../src/core/privacy/revised-records';
import { storedType, type StoredName } from '../../src/core/privacy/stored-types';

interface FakeRow {
  readonly revision: number;
  readonly content: unknown;
}

interface FakeRows {
  readonly rowOf: (name: StoredName, id: string) => FakeRow | null;
  readonly put: (name: StoredName, id: string, row: FakeRow) => void;
  /** In their order. */
  readonly idsIn: (name: StoredName, prefix: string) => readonly string[];
}

const known = new WeakMap<Map<string, unknown>, FakeRows>();

/** What fakes of the storage keep in a map: records that several people change with their revision, others as they are. */
export function createFakeRows(records: Map<string, unknown>): FakeRows {
  const before = known.get(records);
  if (before !== undefined) return before;
  const plainRevision = createCounter();
  const rows: FakeRows = {
    rowOf: (name, id) => {
      const key = keyOf(name, id);
      const value = records.get(key);
      if (value === undefined) return null;
      if (!(name in REVISED_RECORDS)) return { revision: plainRevision(key, value), content: value };
      const { revision, record } = value as Revised<unknown>;
      return { revision, content: record };
    },
    put: (name, id, { revision, content }) => {
      const key = keyOf(name, id);
      records.set(key, name in REVISED_RECORDS ? { revision, record: content } : content);
      if (!(name in REVISED_RECORDS)) plainRevision(key, content, revision);
    },
    idsIn: (name, prefix) => {
      const { key, isSingle } = storedType(name);
      const place = isSingle ? key : `${key}:`;
      return [...records.keys()]
        .filter((each) => (isSingle ? each === key : each.startsWith(place + prefix)))
        .map((each) => each.slice(place.length))
        .sort();
    },
  };
  known.set(records, rows);
  return rows;
}

export function keyOf(name: StoredName, id: string): string {
  const { key, isSingle } = storedType(name);
  return isSingle ? key : `${key}:${id}`;
}

/** Counts the writes of records that are kept without a number: each has put another object there. */
function createCounter(): (key: string, value: unknown, revision?: number) => number {
  const seen = new Map<string, { readonly value: unknown; readonly revision: number }>();
  return (key, value, revision) => {
    const before = seen.get(key);
    if (before !== undefined && before.value === value && revision === undefined) return before.revision;
    const counted = { value, revision: revision ?? (before?.revision ?? 0) + 1 };
    seen.set(key, counted);
    return counted.revision;
  };
}
