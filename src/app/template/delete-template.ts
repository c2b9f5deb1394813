import type { DeletedTemplate, TemplatePlace, TemplateRef } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { setAside } from '../record/set-aside';
import { templateShelf } from './template-shelf';

/** Puts a template where it can be restored from for a week. */
export async function deleteTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { place, id }: TemplateRef & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<DeletedTemplate, AppError>> {
  const { kept, prefix } = templateShelf(place, accountId);
  const gone = await setAside(ports, kept, prefix + id);
  if (!gone.ok) return gone;
  if (gone.value === null) return failure(appError('template-gone'));
  return success({ id, name: gone.value.name });
}
