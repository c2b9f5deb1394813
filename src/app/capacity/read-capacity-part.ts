import type {
  TransferEntry,
  TransferPart,
  TransferPosition,
  TransferReadPayload,
} from '../../contract/capacity-transfer';
import type { AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { INVENTORY } from '../../core/privacy/inventory';
import { parseRecord, type RecordType } from '../../core/privacy/record-type';
import { REVISED_RECORDS, type StoredRevised } from '../../core/privacy/revised-records';
import type { TransferName } from '../../core/capacity/transfer/transfer-write';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** A resolver answers with 5 MB at most; the rest of them is for what is around the records. */
const PART_MAX_BYTES = 4_000_000;
/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query-complex/ (read 2026-11-21) */
const PAGE_MAX = 100;
/** One more page, and the answer after it. */
const STEP_MS = 5_000;

const BEGINNING: TransferPosition = { cursor: null, after: null };

/**
 * Everything of a name that is stored about capacity, in parts that fit into an answer. A part goes on in the page of the storage
 * in which the one before it ended, so that no page is read more than once but that. A record that cannot be read is not part of
 * it: a newer version of the app wrote it, and nothing here may change it.
 */
export async function readCapacityPart(
  ports: Pick<Ports, 'archive' | 'clock'>,
  { name, from }: TransferReadPayload,
): Promise<Result<TransferPart, AppError>> {
  const { archive, clock } = ports;
  const site = await readSite(ports);
  if (!site.ok) return site;
  const type: Pick<
    RecordType<StoredRevised[TransferName]>,
    'version' | 'upgrades' | 'schema'
  > = REVISED_RECORDS[name];
  const entries: TransferEntry[] = [];
  let bytes = 0;
  let position = from ?? BEGINNING;
  for (;;) {
    const { cursor, after } = position;
    const page = await archive.page(name, { cursor, limit: PAGE_MAX });
    if (!page.ok) return page;
    for (const { id, revision, content } of page.value.rows) {
      const record = parseRecord(type, content);
      if ((after !== null && id <= after) || !record.ok) continue;
      bytes += jsonBytes(record.value);
      const last = entries.at(-1);
      if (bytes > PART_MAX_BYTES && last !== undefined) {
        return success({ site: site.value, entries, next: { cursor, after: last.id } });
      }
      entries.push({ id, revision, record: record.value });
    }
    if (page.value.next === null) return success({ site: site.value, entries, next: null });
    position = { cursor: page.value.next, after: null };
    if (clock.remainingMs() < STEP_MS) return success({ site: site.value, entries, next: position });
  }
}

async function readSite({
  archive,
}: Pick<Ports, 'archive'>): Promise<Result<TransferPart['site'], AppError>> {
  const row = await archive.read('site-capacity', '');
  if (row === null) return success(null);
  const record = parseRecord(INVENTORY['site-capacity'], row.content);
  return record.ok ? success({ revision: row.revision, record: record.value }) : record;
}
