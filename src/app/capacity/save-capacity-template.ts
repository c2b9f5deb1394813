import type { CapacityTemplateEntry, SaveCapacityTemplatePayload } from '../../contract/capacity-templates';
import { CAPACITY_TEMPLATES_MAX } from '../../core/capacity/records/capacity-template';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkTemplateName } from '../template/check-template-name';
import { checkTemplateRoom } from '../template/check-template-room';

/** Keeps people as a new template of the site. */
export async function saveCapacityTemplate(
  { store, ids }: Pick<Ports, 'store' | 'ids'>,
  { name, people }: SaveCapacityTemplatePayload,
): Promise<Result<CapacityTemplateEntry, AppError>> {
  const kept = await store.list('capacity-template', '');
  const room = checkTemplateRoom(kept, CAPACITY_TEMPLATES_MAX);
  if (!room.ok) return room;
  const isFree = checkTemplateName(kept, { name, id: null });
  if (!isFree.ok) return isFree;
  const id = ids.next();
  const written = await store.writeOne('capacity-template', id, { version: 1, name, people });
  return written.ok ? success({ id, template: written.value }) : written;
}
