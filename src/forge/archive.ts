import { ForgeKvsAPIError, kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { appError } from '../core/error';
import { parseRecord } from '../core/privacy/record-type';
import { storedType, type StoredName, type StoredPlace } from '../core/privacy/stored-types';
import { failure, success } from '../core/result';
import type { Archive, ArchivePage, ArchiveRow, StampedRow } from '../ports/archive';
import { removeKeys } from './batches';
import { lifetimeOf } from './kvs-store';
import { patiently } from './patiently';
import { BY_KEY, ENTITY, writeRow, type Row } from './revised-row';
import { storedKey } from './stored-key';

const BAD_REQUEST = 400;

/** Anew for each query, which writes its own options into them. */
const stamps = () => ({ metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] });

/** How records of a place are reached in Forge's storage. */
interface Shelf {
  readonly entityName?: string;
  readonly page: (name: StoredName, cursor: string | null, limit: number) => Promise<ArchivePage>;
  readonly read: (key: string) => Promise<Omit<ArchiveRow, 'id'> | null>;
  readonly write: (name: StoredName, row: ArchiveRow, seen: number | null) => ReturnType<Archive['write']>;
}

const plainRow = async (key: string): Promise<Omit<ArchiveRow, 'id'> | null> => {
  const content = await patiently(() => kvs.get<unknown>(key));
  return content === undefined ? null : { revision: null, content };
};

const SHELVES: Readonly<Record<StoredPlace, Shelf>> = {
  single: {
    page: async (name) => {
      const stored = await patiently(() => kvs.get<unknown>(storedKey(name, ''), stamps()));
      return { rows: stored === undefined ? [] : [stamped(name, stored, plainContent)], next: null };
    },
    read: plainRow,
    write: async (name, { content }) => {
      await patiently(() => kvs.set(storedKey(name, ''), content));
      return success(null);
    },
  },
  many: {
    page: async (name, cursor, limit) => {
      const query = kvs.query(stamps()).where('key', WhereConditions.beginsWith(storedKey(name, '')));
      const page = await patiently(() =>
        (cursor === null ? query : query.cursor(cursor)).limit(limit).getMany<unknown>(),
      );
      return {
        rows: page.results.map((row) => stamped(name, row, plainContent)),
        next: page.nextCursor ?? null,
      };
    },
    read: plainRow,
    write: async (name, { id, content }) => {
      const { expiresAfterDays } = storedType(name);
      await patiently(() => kvs.set(storedKey(name, id), content, lifetimeOf(expiresAfterDays)));
      return success(null);
    },
  },
  revised: {
    entityName: ENTITY,
    page: async (name, cursor, limit) => {
      const query = kvs
        .entity<Row>(ENTITY)
        .query(stamps())
        .index(BY_KEY)
        .where(WhereConditions.beginsWith(storedKey(name, '')));
      const page = await patiently(() =>
        (cursor === null ? query : query.cursor(cursor)).limit(limit).getMany(),
      );
      return {
        rows: page.results.map((row) => stamped(name, row, revisedContent)),
        next: page.nextCursor ?? null,
      };
    },
    read: async (key) => {
      const row = await patiently(() => kvs.entity<Row>(ENTITY).get(key));
      return row === undefined ? null : revisedContent(row);
    },
    write: (name, { id, revision, content }, seen) => {
      const next = Math.max(revision ?? 1, (seen ?? 0) + 1);
      return writeRow(storedKey(name, id), { revision: next, content }, seen);
    },
  },
};

/** All that is in Forge's storage, as it lies there. */
export const archive: Archive = {
  page: async (name, { cursor, limit }) => {
    try {
      return success(await shelfOf(name).page(name, cursor, limit));
    } catch (reason) {
      const isRefused = reason instanceof ForgeKvsAPIError && reason.responseDetails.status === BAD_REQUEST;
      if (cursor === null || !isRefused) throw reason;
      return failure(appError('invalid-input', { expected: 'cursor' }, { path: 'from.cursor' }));
    }
  },
  read: async (name, id) => {
    const row = await shelfOf(name).read(storedKey(name, id));
    return row === null ? null : { id, ...row };
  },
  write: async (name, row, seen) => {
    const checked = parseRecord(storedType(name), row.content);
    return checked.ok ? shelfOf(name).write(name, { ...row, content: checked.value }, seen) : checked;
  },
  remove: (name, ids) =>
    removeKeys(
      ids.map((id) => storedKey(name, id)),
      shelfOf(name).entityName,
    ),
};

function shelfOf(name: StoredName): Shelf {
  return SHELVES[storedType(name).place];
}

const plainContent = (content: unknown): Omit<ArchiveRow, 'id'> => ({ revision: null, content });
const revisedContent = ({ revision, content }: Row): Omit<ArchiveRow, 'id'> => ({ revision, content });

interface KeptRow<T> {
  readonly key: string;
  readonly value: T;
  readonly createdAt?: number;
  readonly updatedAt?: number;
}

function stamped<T>(
  name: StoredName,
  { key, value, createdAt, updatedAt }: KeptRow<T>,
  contentOf: (value: T) => Omit<ArchiveRow, 'id'>,
): StampedRow {
  return {
    id: key.slice(storedKey(name, '').length),
    ...contentOf(value),
    createdAt: createdAt ?? null,
    updatedAt: updatedAt ?? null,
  };
}
