import { outcomeOf, type WriteOutcome } from '../../contract/change';
import type { SaveTemplatePayload, KnownTemplate, TemplatePlace } from '../../contract/templates';
import { appError, type AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { failure, success, type Result } from '../../core/result';
import { TEMPLATE_BYTES_MAX, TEMPLATES_MAX } from '../../core/template/template';
import type { Ports } from '../../ports/ports';
import { keepTemplate } from './keep-template';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Keeps a copy of a chart's configuration as a template. */
export async function saveTemplate(
  ports: Pick<Ports, 'store'>,
  { place, id, seen, name, config }: SaveTemplatePayload & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<WriteOutcome<KnownTemplate>, AppError>> {
  if (jsonBytes(config) > TEMPLATE_BYTES_MAX) {
    return failure(appError('template-too-large', { maxKilobytes: TEMPLATE_BYTES_MAX / 1000 }));
  }
  const { kept, prefix } = templateShelf(place, accountId);
  const outcome = await keepTemplate(ports, {
    ...{ name: kept, prefix, id: prefix + id, max: TEMPLATES_MAX },
    change: { record: { version: 1, name, config }, seen },
  });
  return outcome.ok ? success(outcomeOf(outcome.value, (saved) => templateEntry(id, saved))) : outcome;
}
