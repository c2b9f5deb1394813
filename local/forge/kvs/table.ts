import { EXPIRED_ROW_REMOVAL_MS, QUERY_DELAY_MS } from './limits';

export interface Row {
  readonly key: string;
  /** The value as JSON text. */
  readonly text: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Null: kept until it is deleted. */
  readonly expiresAt: number | null;
}

/** Rows by key: `get` sees every write at once, `scan` only those that are older than the delay of queries. */
export interface Table {
  get(key: string): Row | undefined;
  put(row: Row): void;
  remove(key: string): void;
  /** In lexicographic order of keys, starting behind `after`. */
  scan(options: { readonly prefix: string; readonly after: string | null }): readonly Row[];
  rows(): readonly Row[];
}

export function createTable(options: { readonly rows: readonly Row[]; readonly now: () => number }): Table {
  const { now } = options;
  const current = new Map(options.rows.map((row) => [row.key, row]));
  const seenByQueries = new Map(current);
  let pending: { readonly visibleAt: number; readonly key: string; readonly row: Row | null }[] = [];

  function isGone({ expiresAt }: Row): boolean {
    return expiresAt !== null && now() >= expiresAt + EXPIRED_ROW_REMOVAL_MS;
  }
  function write(key: string, row: Row | null): void {
    apply(current, key, row);
    pending.push({ visibleAt: now() + QUERY_DELAY_MS, key, row });
  }
  function settle(): void {
    const isDue = ({ visibleAt }: { readonly visibleAt: number }): boolean => visibleAt <= now();
    for (const { key, row } of pending.filter(isDue)) apply(seenByQueries, key, row);
    pending = pending.filter((entry) => !isDue(entry));
  }

  return {
    get(key) {
      const row = current.get(key);
      return row === undefined || isGone(row) ? undefined : row;
    },
    put: (row) => write(row.key, row),
    remove: (key) => write(key, null),
    scan({ prefix, after }) {
      settle();
      return inKeyOrder(seenByQueries.values()).filter(
        (row) => row.key.startsWith(prefix) && (after === null || row.key > after) && !isGone(row),
      );
    },
    rows: () => inKeyOrder(current.values()).filter((row) => !isGone(row)),
  };
}

function apply(rows: Map<string, Row>, key: string, row: Row | null): void {
  if (row === null) rows.delete(key);
  else rows.set(key, row);
}

function inKeyOrder(rows: Iterable<Row>): Row[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}
