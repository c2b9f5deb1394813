import { kvs, WhereConditions } from '@forge/kvs';
import { chunksOf } from '../core/chunks-of';
import type { AppError } from '../core/error';
import { REVISED_RECORDS, type Revised, type RevisedName } from '../core/privacy/revised-records';
import { parseRecord, type RecordType, type StoredRecord } from '../core/privacy/record-type';
import { success, type Result } from '../core/result';
import type { Store } from '../ports/store';
import { allPages } from './all-pages';
import { checkFailed, KEYS_PER_BATCH, removeKeys } from './batches';
import { patiently } from './patiently';
import { BY_KEY, ENTITY, writeRow, type Row } from './revised-row';
import { storedKey } from './stored-key';

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query-complex/ (read 2026-11-21) */
const PAGE_MAX = 100;

/** Records that several people change, each behind the number of its last change. */
export const revisedStore: Pick<Store, 'readRevised' | 'listRevised' | 'writeRevised' | 'removeRevised'> = {
  readRevised: async (name, ids) => {
    const type = REVISED_RECORDS[name];
    const rows = (
      await Promise.all(chunksOf(ids, KEYS_PER_BATCH).map((batch) => readBatch(name, batch)))
    ).flat();
    return allOf(new Map(rows.map(({ id, row }) => [id, parseRow(type, row)])));
  },
  listRevised: async (name, idPrefix) => {
    const type = REVISED_RECORDS[name];
    const rows = await allPages((cursor) => {
      const query = kvs
        .entity<Row>(ENTITY)
        .query()
        .index(BY_KEY)
        .where(WhereConditions.beginsWith(storedKey(name, idPrefix)));
      return (cursor === undefined ? query : query.cursor(cursor)).limit(PAGE_MAX).getMany();
    });
    return rows.map(({ key, value }) => ({
      id: key.slice(storedKey(name, '').length),
      record: parseRow(type, value),
    }));
  },
  writeRevised: async (name, id, { record, seen }) => {
    const checked = parseRecord(REVISED_RECORDS[name], record);
    if (!checked.ok) return checked;
    const row: Row = { revision: (seen ?? 0) + 1, content: checked.value };
    const written = await writeRow(storedKey(name, id), row, seen);
    if (!written.ok) return written;
    return success({ revision: row.revision, record: checked.value });
  },
  removeRevised: async (name, ids) => {
    await removeKeys(
      ids.map((id) => storedKey(name, id)),
      ENTITY,
    );
  },
};

async function readBatch(
  name: RevisedName,
  ids: readonly string[],
): Promise<readonly { id: string; row: Row }[]> {
  const idOf = new Map(ids.map((id) => [storedKey(name, id), id]));
  const { successfulKeys, failedKeys } = await patiently(() =>
    kvs.batchGet<Row>([...idOf.keys()].map((key) => ({ key, entityName: ENTITY }))),
  );
  checkFailed(failedKeys, 'read');
  return successfulKeys.flatMap(({ key, value }) => {
    const id = idOf.get(key);
    return id === undefined ? [] : [{ id, row: value }];
  });
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
