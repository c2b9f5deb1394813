import type { AppError } from '../core/error';
import { parseRecord, type RecordType, type StoredRecord } from '../core/privacy/record-type';
import type { Revised } from '../core/privacy/revised-records';
import { CONTENT_TYPES, storedType } from '../core/privacy/stored-types';
import { success, type Result } from '../core/result';
import type { Store } from '../ports/store';
import { removeRows } from './batches';
import { allRows, readRows } from './read-rows';
import type { Row } from './row';
import { idAt, storedKey } from './stored-key';
import { writeRow } from './write-row';

/** Records with the number of their last change, which says whether somebody else wrote in between. */
export const revisedStore: Pick<Store, 'readRevised' | 'listRevised' | 'writeRevised' | 'removeRevised'> = {
  readRevised: async (name, ids) => {
    const type = CONTENT_TYPES[name];
    const rows = await readRows(ids.map((id) => storedKey(name, id)));
    return allOf(new Map([...rows].map(([key, row]) => [idAt(name, key), parseRow(type, row)])));
  },
  listRevised: async (name, idPrefix) => {
    const type = CONTENT_TYPES[name];
    const rows = await allRows(storedKey(name, idPrefix));
    return rows.map(({ key, value }) => ({ id: idAt(name, key), record: parseRow(type, value) }));
  },
  writeRevised: async (name, id, { record, seen }) => {
    const type = CONTENT_TYPES[name];
    const checked = parseRecord(type, record);
    if (!checked.ok) return checked;
    const row: Row = { revision: (seen ?? 0) + 1, content: checked.value };
    const { expiresAfterDays } = storedType(name);
    const written = await writeRow({ key: storedKey(name, id), row, expiresAfterDays }, seen);
    if (!written.ok) return written;
    return success({ revision: row.revision, record: checked.value });
  },
  removeRevised: (name, ids) => removeRows(ids.map((id) => storedKey(name, id))),
};

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
