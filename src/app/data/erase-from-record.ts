import type { AppError } from '../../core/error';
import { erasePerson } from '../../core/privacy/erase-person';
import { storedType, type StoredName } from '../../core/privacy/stored-types';
import { success, type Result } from '../../core/result';
import type { ArchiveRow } from '../../ports/archive';
import type { Ports } from '../../ports/ports';

interface EraseInput {
  readonly name: StoredName;
  /** As a page had it, which may be late. */
  readonly row: ArchiveRow;
  readonly accountIds: readonly string[];
}

type Outcome = 'untouched' | 'unreadable' | 'erased';

/**
 * Takes people out of a record, as it is now, and again where somebody else writes in between. `unreadable` is about the record
 * alone; whatever else keeps it from being written is an error, and the record is to be tried again.
 */
export async function eraseFromRecord(
  { archive }: Pick<Ports, 'archive'>,
  { name, row, accountIds }: EraseInput,
): Promise<Result<Outcome, AppError>> {
  if (erased(name, row, accountIds).kind === 'untouched') return success('untouched');
  for (;;) {
    const present = await archive.read(name, row.id);
    if (present === null) return success('untouched');
    const erasure = erased(name, present, accountIds);
    if (erasure.kind === 'untouched' || erasure.kind === 'unreadable') return success(erasure.kind);
    const { id, revision } = present;
    const done =
      erasure.kind === 'deleted'
        ? await archive.removeSeen(name, present)
        : await archive.write(name, { id, revision, content: erasure.content }, revision);
    if (done.ok) return success('erased');
    if (done.error.code !== 'conflict') return done;
  }
}

/** One after the other: what is left of the record by one is what the next is taken out of. */
function erased(
  name: StoredName,
  { id, content }: ArchiveRow,
  accountIds: readonly string[],
): ReturnType<typeof erasePerson> {
  let result: ReturnType<typeof erasePerson> = { kind: 'untouched' };
  for (const accountId of accountIds) {
    const left = result.kind === 'changed' ? result.content : content;
    const erasure = erasePerson(storedType(name), { id, content: left }, accountId);
    if (erasure.kind === 'deleted' || erasure.kind === 'unreadable') return erasure;
    if (erasure.kind === 'changed') result = erasure;
  }
  return result;
}
