import type { DataCount, DataSlice } from '../../contract/data';
import type { AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { parseRecord } from '../../core/privacy/record-type';
import { storedType, type StoredName } from '../../core/privacy/stored-types';
import { addTallies, noTally, type Tally } from '../../core/privacy/tally';
import { success, type Result } from '../../core/result';
import type { StampedRow } from '../../ports/archive';
import type { Ports } from '../../ports/ports';
import { walkRecords } from './walk-records';

/** How much is stored of each type, slice by slice. */
export async function countRecords(
  ports: Pick<Ports, 'archive' | 'clock'>,
  { from }: DataSlice,
): Promise<Result<DataCount, AppError>> {
  const tallies = new Map<StoredName, Tally>();
  const next = await walkRecords(ports, {
    from,
    visit: (name, rows) => {
      const before = tallies.get(name) ?? noTally(name);
      tallies.set(name, rows.map((row) => tallyOf(name, row)).reduce(addTallies, before));
      return Promise.resolve(success(null));
    },
  });
  return next.ok ? success({ tallies: [...tallies.values()], next: next.value }) : next;
}

function tallyOf(name: StoredName, { content, createdAt, updatedAt }: StampedRow): Tally {
  return {
    ...{ name, records: 1, bytes: jsonBytes(content) },
    unreadable: parseRecord(storedType(name), content).ok ? 0 : 1,
    ...{ oldest: createdAt, newest: updatedAt },
  };
}
