import type { DataPart, DataSlice } from '../../contract/data';
import type { AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import type { ExportedRecord } from '../../core/privacy/transfer/data-file';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { logAction } from './log-action';
import { walkRecords } from './walk-records';

/**
 * A resolver answers with 5 MB at most. A page of ten records has 2.4 MB of them at most, and the slice ends with the page
 * that fills it.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ (read 2026-08-22)
 */
const PART_BYTES = 2_000_000;
const PAGE_RECORDS = 10;

/**
 * All that is stored, as it lies there, part by part: what this version of the app does not understand is part of it. What was
 * written a moment ago may be missing; what was deleted is not there.
 */
export async function exportRecords(
  ports: Pick<Ports, 'archive' | 'clock' | 'store' | 'ids'>,
  { from }: DataSlice,
  accountId: string,
): Promise<Result<DataPart, AppError>> {
  // Each slice, before it is read: where one begins is for the caller to say, and nobody reads unseen.
  const logged = await logAction(ports, { kind: 'data-read', by: accountId });
  if (!logged.ok) return logged;
  const records: ExportedRecord[] = [];
  let bytes = 0;
  const next = await walkRecords(ports, {
    from,
    limit: PAGE_RECORDS,
    visit: async (name, rows) => {
      // A page may still have what is deleted: a plan made of it would leave out what an import has to bring back.
      const present = await Promise.all(rows.map(({ id }) => ports.archive.read(name, id)));
      for (const row of present) {
        if (row === null) continue;
        records.push({ name, ...row });
        bytes += jsonBytes(row.content);
      }
      return success(null);
    },
    isFull: () => bytes >= PART_BYTES,
  });
  return next.ok ? success({ records, next: next.value }) : next;
}
