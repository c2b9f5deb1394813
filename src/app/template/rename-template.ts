import type { RenameTemplatePayload, TemplateEntry, TemplatePlace } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkTemplateName } from './check-template-name';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Calls a template by another name; of two who rename the same one, the last wins. */
export async function renameTemplate(
  ports: Pick<Ports, 'store'>,
  { place, id, name }: RenameTemplatePayload & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<TemplateEntry, AppError>> {
  const shelf = templateShelf(place, accountId);
  const wholeId = shelf.prefix + id;
  const [stored, kept] = await Promise.all([
    ports.store.readOne(shelf.kept, wholeId),
    ports.store.list(shelf.kept, shelf.prefix),
  ]);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('template-gone'));
  const isFree = checkTemplateName(kept, { name, id: wholeId });
  if (!isFree.ok) return isFree;
  const written = await ports.store.writeOne(shelf.kept, wholeId, { ...stored.value, name });
  return written.ok ? success(templateEntry(id, written.value)) : written;
}
