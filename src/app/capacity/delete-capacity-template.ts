import type { CapacityTemplateRef } from '../../contract/capacity-templates';
import type { DeletedTemplate } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { setAside } from '../record/set-aside';

/** Puts a team where it can be restored from for a week. */
export async function deleteCapacityTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { id }: CapacityTemplateRef,
): Promise<Result<DeletedTemplate, AppError>> {
  const gone = await setAside(ports, 'capacity-template', id);
  if (!gone.ok) return gone;
  return gone.value === null ? failure(appError('template-gone')) : success({ id, name: gone.value.name });
}
