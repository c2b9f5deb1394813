import type { TemplateEntry, TemplatePlace, TemplateRef } from '../contract/templates';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import { canBeRestored } from '../core/template/template';
import type { Ports } from '../ports/ports';
import { checkTemplateRoom } from './check-template-room';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Undoes a deletion. It keeps its name even if another template has it by now. */
export async function restoreTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { place, id }: TemplateRef & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<TemplateEntry, AppError>> {
  const shelf = templateShelf(place, accountId);
  const wholeId = shelf.prefix + id;
  const stored = await ports.store.readOne(shelf.deleted, wholeId);
  if (!stored.ok) return stored;
  if (stored.value === null || !canBeRestored(stored.value, ports.clock.now())) {
    return failure(appError('template-gone'));
  }
  const room = checkTemplateRoom(await ports.store.list(shelf.kept, shelf.prefix));
  if (!room.ok) return room;
  const { version, name, config } = stored.value;
  const written = await ports.store.writeOne(shelf.kept, wholeId, { version, name, config });
  if (!written.ok) return written;
  await ports.store.removeOne(shelf.deleted, wholeId);
  return success(templateEntry(id, written.value));
}
