import type { CapacityTemplateRef } from '../../contract/capacity-templates';
import { appError, type AppError } from '../../core/error';
import type { DeletedEntry } from '../../core/privacy/trash';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { setAside } from '../record/set-aside';

/** Puts a team where it can be restored from for a while. */
export async function deleteCapacityTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { id }: CapacityTemplateRef,
): Promise<Result<DeletedEntry, AppError>> {
  const gone = await setAside(ports, 'capacity-template', id);
  if (!gone.ok) return gone;
  return gone.value === null ? failure(appError('template-gone')) : success(gone.value);
}
