import type { TemplatePlace, TemplateRef } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import type { DeletedEntry } from '../../core/privacy/trash';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { setAside } from '../record/set-aside';
import { templateShelf } from './template-shelf';

/** Puts a template where it can be restored from for a while. */
export async function deleteTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { place, id }: TemplateRef & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<DeletedEntry, AppError>> {
  const { kept, prefix } = templateShelf(place, accountId);
  const gone = await setAside(ports, kept, prefix + id);
  if (!gone.ok) return gone;
  return gone.value === null ? failure(appError('template-gone')) : success({ ...gone.value, id });
}
