import type { SaveTemplatePayload, TemplateEntry, TemplatePlace } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { failure, success, type Result } from '../../core/result';
import { TEMPLATE_BYTES_MAX, TEMPLATES_MAX } from '../../core/template/template';
import type { Ports } from '../../ports/ports';
import { checkTemplateName } from './check-template-name';
import { checkTemplateRoom } from './check-template-room';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Keeps a copy of a chart's configuration as a new template. */
export async function saveTemplate(
  ports: Pick<Ports, 'store' | 'ids'>,
  { place, name, config }: SaveTemplatePayload & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<TemplateEntry, AppError>> {
  if (jsonBytes(config) > TEMPLATE_BYTES_MAX) {
    return failure(appError('template-too-large', { maxKilobytes: TEMPLATE_BYTES_MAX / 1000 }));
  }
  const shelf = templateShelf(place, accountId);
  const kept = await ports.store.list(shelf.kept, shelf.prefix);
  const room = checkTemplateRoom(kept, TEMPLATES_MAX);
  const isFree = checkTemplateName(kept, { name, id: null });
  if (!room.ok) return room;
  if (!isFree.ok) return isFree;
  const id = ports.ids.next();
  const written = await ports.store.writeOne(shelf.kept, shelf.prefix + id, { version: 1, name, config });
  return written.ok ? success(templateEntry(id, written.value)) : written;
}
