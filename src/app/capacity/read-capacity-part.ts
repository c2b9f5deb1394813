import type { TransferEntry, TransferPart, TransferReadPayload } from '../../contract/capacity-transfer';
import type { AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** A resolver answers with 5 MB at most; the rest of them is for what is around the records. */
const PART_MAX_BYTES = 4_000_000;

/**
 * Everything of a name that is stored about capacity, in parts that fit into an answer. A record that cannot be read is not
 * part of it: a newer version of the app wrote it, and nothing here may change it.
 */
export async function readCapacityPart(
  { store }: Pick<Ports, 'store'>,
  { name, after }: TransferReadPayload,
): Promise<Result<TransferPart, AppError>> {
  const [site, listed] = await Promise.all([store.read('site-capacity'), store.listRevised(name, '')]);
  if (!site.ok) return site;
  const entries: TransferEntry[] = [];
  let bytes = 0;
  for (const { id, record } of listed) {
    if ((after !== null && id <= after) || !record.ok) continue;
    bytes += jsonBytes(record.value);
    const last = entries.at(-1);
    if (bytes > PART_MAX_BYTES && last !== undefined) {
      return success({ site: site.value, entries, next: last.id });
    }
    entries.push({ id, ...record.value });
  }
  return success({ site: site.value, entries, next: null });
}
