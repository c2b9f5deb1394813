import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import { chunksOf } from '../core/chunks-of';
import { appError, type AppError } from '../core/error';
import { REVISED_RECORDS, type Revised, type RevisedName } from '../core/privacy/revised-records';
import { parseRecord, type RecordType, type StoredRecord } from '../core/privacy/record-type';
import { failure, success, type Result } from '../core/result';
import { isSameJson } from '../core/same-json';
import type { Store } from '../ports/store';
import { allPages } from './all-pages';
import { patiently } from './patiently';

/** The custom entity of `manifest.yml` that holds them all: its revision is what a transaction can ask about. */
const ENTITY = 'record';

/** @see https://developer.atlassian.com/platform/forge/limits-kvs-ce (read 2026-11-21) */
const BATCH_MAX = 25;

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query-complex/ (read 2026-11-21) */
const PAGE_MAX = 100;

/** Forge's own index, in the order of keys. */
const BY_KEY = 'by-key';

interface Row {
  readonly revision: number;
  readonly content: unknown;
}

/** Records that several people change, each behind the number of its last change. */
export const revisedStore: Pick<Store, 'readRevised' | 'listRevised' | 'writeRevised' | 'removeRevised'> = {
  readRevised: async (name, ids) => {
    const type = REVISED_RECORDS[name];
    const rows = (await Promise.all(chunksOf(ids, BATCH_MAX).map((batch) => readBatch(name, batch)))).flat();
    return allOf(new Map(rows.map(({ id, row }) => [id, parseRow(type, row)])));
  },
  listRevised: async (name, idPrefix) => {
    const type = REVISED_RECORDS[name];
    const rows = await allPages((cursor) => {
      const query = kvs
        .entity<Row>(ENTITY)
        .query()
        .index(BY_KEY)
        .where(WhereConditions.beginsWith(keyOf(name, idPrefix)));
      return (cursor === undefined ? query : query.cursor(cursor)).limit(PAGE_MAX).getMany();
    });
    return rows.map(({ key, value }) => ({
      id: key.slice(keyOf(name, '').length),
      record: parseRow(type, value),
    }));
  },
  writeRevised: async (name, id, { record, seen }) => {
    const checked = parseRecord(REVISED_RECORDS[name], record);
    if (!checked.ok) return checked;
    const row: Row = { revision: (seen ?? 0) + 1, content: checked.value };
    try {
      await patiently(() => writeRow(keyOf(name, id), row, seen));
    } catch (error) {
      const stored = await patiently(() => kvs.entity<Row>(ENTITY).get(keyOf(name, id)));
      // What got no answer may have been written all the same.
      const isWritten = stored?.revision === row.revision && isSameJson(stored.content, row.content);
      if (!isWritten) {
        // What Forge answers to a condition that is not met is not documented: the stored record tells.
        if ((stored?.revision ?? null) === seen) throw error;
        return failure(appError('conflict'));
      }
    }
    return success({ revision: row.revision, record: checked.value });
  },
  removeRevised: async (name, ids) => {
    for (const batch of chunksOf([...new Set(ids)], BATCH_MAX)) {
      const { failedKeys } = await patiently(() =>
        kvs.batchDelete(batch.map((id) => ({ key: keyOf(name, id), entityName: ENTITY }))),
      );
      checkFailed(failedKeys, 'delete');
    }
  },
};

async function readBatch(
  name: RevisedName,
  ids: readonly string[],
): Promise<readonly { id: string; row: Row }[]> {
  const idOf = new Map(ids.map((id) => [keyOf(name, id), id]));
  const { successfulKeys, failedKeys } = await patiently(() =>
    kvs.batchGet<Row>([...idOf.keys()].map((key) => ({ key, entityName: ENTITY }))),
  );
  checkFailed(failedKeys, 'read');
  return successfulKeys.flatMap(({ key, value }) => {
    const id = idOf.get(key);
    return id === undefined ? [] : [{ id, row: value }];
  });
}

/** A key under which nothing is stored is no failure. */
function checkFailed(
  failedKeys: readonly { readonly key: string; readonly error: { readonly code: string } }[],
  work: string,
): void {
  const fault = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (fault !== undefined) throw new Error(`Storage cannot ${work} "${fault.key}": ${fault.error.code}`);
}

async function writeRow(key: string, row: Row, seen: number | null): Promise<void> {
  if (seen === null) {
    await kvs.entity<Row>(ENTITY).set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    return;
  }
  const conditions = new Filter<Row>().and('revision', FilterConditions.equalTo(seen));
  await kvs.transact().set(key, row, { entityName: ENTITY, conditions }).execute();
}

function parseRow<T extends StoredRecord>(
  type: Pick<RecordType<T>, 'version' | 'upgrades' | 'schema'>,
  { revision, content }: Row,
): Result<Revised<T>, AppError> {
  const record = parseRecord(type, content);
  return record.ok ? success({ revision, record: record.value }) : record;
}

function allOf<T>(
  results: ReadonlyMap<string, Result<T, AppError>>,
): Result<ReadonlyMap<string, T>, AppError> {
  const values = new Map<string, T>();
  for (const [id, result] of results) {
    if (!result.ok) return result;
    values.set(id, result.value);
  }
  return success(values);
}

/** What Forge takes as a key has no `~` or `/`; account ids and the names of iterations have neither. */
function keyOf(name: RevisedName, id: string): string {
  return `${REVISED_RECORDS[name].key}:${id}`;
}
