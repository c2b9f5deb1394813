import type { Change, SaveOutcome } from '../../contract/change';
import type { AppError } from '../../core/error';
import type { StoredContents, StoredName } from '../../core/privacy/stored-types';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

interface SaveInput<Name extends StoredName> {
  readonly name: Name;
  readonly id: string;
  readonly change: Change<StoredContents[Name]>;
}

/** Writes a record unless somebody else did so since its author saw it; then it tells what is there now. */
export async function saveRevised<Name extends StoredName>(
  { store }: Pick<Ports, 'store'>,
  { name, id, change }: SaveInput<Name>,
): Promise<Result<SaveOutcome<StoredContents[Name]>, AppError>> {
  const { record, seen } = change;
  const written = await store.writeRevised(name, id, { record, seen });
  if (written.ok) return success({ kind: 'saved', saved: written.value });
  if (written.error.code !== 'conflict') return written;
  const present = await store.readRevised(name, [id]);
  return present.ok ? success({ kind: 'conflict', present: present.value.get(id) ?? null }) : present;
}
