import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import type { StoredContents, StoredName } from '../../core/privacy/stored-types';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

interface ChangeInput<Name extends StoredName> {
  readonly name: Name;
  readonly id: string;
  /** What becomes of the record that is there, null for none; a null answer writes nothing. */
  readonly change: (
    present: Revised<StoredContents[Name]> | null,
  ) => Promise<Result<StoredContents[Name] | null, AppError>>;
}

/** Changes a record as it is now, again as often as somebody else writes in between. */
export async function changeRevised<Name extends StoredName>(
  { store }: Pick<Ports, 'store'>,
  { name, id, change }: ChangeInput<Name>,
): Promise<Result<null, AppError>> {
  for (;;) {
    const found = await store.readRevised(name, [id]);
    if (!found.ok) return found;
    const present = found.value.get(id) ?? null;
    const record = await change(present);
    if (!record.ok) return record;
    if (record.value === null) return success(null);
    const written = await store.writeRevised(name, id, {
      record: record.value,
      seen: present?.revision ?? null,
    });
    if (written.ok) return success(null);
    if (written.error.code !== 'conflict') return written;
  }
}
