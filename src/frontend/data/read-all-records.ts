import type { DataPart, DataPosition } from '../../contract/data';
import type { AppError } from '../../core/error';
import type { ExportedRecord } from '../../core/privacy/transfer/data-file';
import { success, type Result } from '../../core/result';
import { call } from '../call';

/** Everything that is stored, part by part; `onProgress` is told how many records are read. */
export async function readAllRecords(
  onProgress: (records: number) => void,
): Promise<Result<readonly ExportedRecord[], AppError>> {
  const records: ExportedRecord[] = [];
  let from: DataPosition | null = null;
  do {
    const part: Result<DataPart, AppError> = await call('data/export', { from });
    if (!part.ok) return part;
    records.push(...part.value.records);
    onProgress(records.length);
    from = part.value.next;
  } while (from !== null);
  return success(records);
}
