import type { KnownTemplate, TemplatePlace, TemplateRef } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import { TEMPLATES_MAX } from '../../core/template/template';
import type { Ports } from '../../ports/ports';
import { checkTemplateRoom } from './check-template-room';
import { putBack } from '../record/set-aside';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Undoes a deletion. It keeps its name even if another template has it by now. */
export async function restoreTemplate(
  ports: Pick<Ports, 'store' | 'clock'>,
  { place, id }: TemplateRef & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<KnownTemplate, AppError>> {
  const { kept, prefix } = templateShelf(place, accountId);
  const room = checkTemplateRoom(await ports.store.list(kept, prefix), TEMPLATES_MAX);
  if (!room.ok) return room;
  const restored = await putBack(ports, kept, prefix + id);
  if (!restored.ok) return restored;
  if (restored.value === null) return failure(appError('template-gone'));
  return success(templateEntry(id, restored.value));
}
