import type { CapacityTemplateEntry, RenameCapacityTemplatePayload } from '../../contract/capacity-templates';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkTemplateName } from '../template/check-template-name';

/** Calls a team by another name; of two who rename the same one, the last wins. */
export async function renameCapacityTemplate(
  { store }: Pick<Ports, 'store'>,
  { id, name }: RenameCapacityTemplatePayload,
): Promise<Result<CapacityTemplateEntry, AppError>> {
  const [stored, kept] = await Promise.all([
    store.readOne('capacity-template', id),
    store.list('capacity-template', ''),
  ]);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('template-gone'));
  const isFree = checkTemplateName(kept, { name, id });
  if (!isFree.ok) return isFree;
  const written = await store.writeOne('capacity-template', id, { ...stored.value, name });
  return written.ok ? success({ id, template: written.value }) : written;
}
