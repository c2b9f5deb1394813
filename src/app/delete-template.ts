import type { DeletedTemplate, TemplatePlace, TemplateRef } from '../contract/templates';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { templateShelf } from './template-shelf';

/** Puts a template where it can be restored from for a week. A copy is there before the original goes: none is ever lost. */
export async function deleteTemplate(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { place, id }: TemplateRef & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<DeletedTemplate, AppError>> {
  const { kept, deleted, prefix } = templateShelf(place, accountId);
  const stored = await store.readOne(kept, prefix + id);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('template-gone'));
  const copy = await store.writeOne(deleted, prefix + id, { ...stored.value, deletedAt: clock.now() });
  if (!copy.ok) return copy;
  await store.removeOne(kept, prefix + id);
  return success({ id, name: stored.value.name });
}
