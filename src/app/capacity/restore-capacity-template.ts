import type { CapacityTemplateEntry, CapacityTemplateRef } from '../../contract/capacity-templates';
import { CAPACITY_TEMPLATES_MAX } from '../../core/capacity/records/capacity-template';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkTemplateRoom } from '../template/check-template-room';
import { putBack } from '../record/set-aside';
import { capacityTemplateEntry } from './capacity-template-entry';

/** Undoes a deletion. It keeps its name even if another team has it by now. */
export async function restoreCapacityTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { id }: CapacityTemplateRef,
): Promise<Result<CapacityTemplateEntry, AppError>> {
  const room = checkTemplateRoom(await ports.store.list('capacity-template', ''), CAPACITY_TEMPLATES_MAX);
  if (!room.ok) return room;
  const restored = await putBack(ports, 'capacity-template', id);
  if (!restored.ok) return restored;
  return restored.value === null
    ? failure(appError('template-gone'))
    : success(capacityTemplateEntry(id, restored.value));
}
