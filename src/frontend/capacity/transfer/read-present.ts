import type { TransferPart, TransferPosition } from '../../../contract/capacity-transfer';
import type { PresentCapacity } from '../../../core/capacity/transfer/present';
import { TRANSFER_NAMES, type TransferName } from '../../../core/capacity/transfer/transfer-write';
import type { AppError } from '../../../core/error';
import type { StoredRevised, Revised } from '../../../core/privacy/revised-records';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';
import { collectParts } from '../../collect-parts';

type Records = { readonly [Name in TransferName]: Map<string, Revised<StoredRevised[Name]>> };

/** Everything about capacity that is stored on the site, part by part. */
export async function readPresent(): Promise<Result<PresentCapacity, AppError>> {
  const records: Records = {
    'board-capacity': new Map(),
    'iteration-capacity': new Map(),
    'person-capacity': new Map(),
  };
  let site: TransferPart['site'] = null;
  for (const name of TRANSFER_NAMES) {
    const parts = await collectParts<TransferPart, TransferPosition>((from) =>
      call('capacity-transfer/read', { name, from }),
    );
    if (!parts.ok) return parts;
    // The resolver answers with records of the name that was asked for.
    const ofName = records[name] as Map<string, TransferPart['entries'][number]>;
    for (const part of parts.value) {
      site = part.site;
      for (const entry of part.entries) ofName.set(entry.id, entry);
    }
  }
  return success({
    site,
    boards: records['board-capacity'],
    iterations: records['iteration-capacity'],
    persons: records['person-capacity'],
  });
}
