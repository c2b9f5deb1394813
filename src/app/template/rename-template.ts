import { outcomeOf, type WriteOutcome } from '../../contract/change';
import type { RenameTemplatePayload, KnownTemplate, TemplatePlace } from '../../contract/templates';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { TEMPLATES_MAX } from '../../core/template/template';
import type { Ports } from '../../ports/ports';
import { keepRenamed } from './keep-template';
import { templateEntry } from './template-entry';
import { templateShelf } from './template-shelf';

/** Calls a template by another name. */
export async function renameTemplate(
  ports: Pick<Ports, 'store'>,
  { place, id, seen, name }: RenameTemplatePayload & { readonly place: TemplatePlace },
  accountId: string,
): Promise<Result<WriteOutcome<KnownTemplate>, AppError>> {
  const { kept, prefix } = templateShelf(place, accountId);
  const outcome = await keepRenamed(ports, {
    ...{ name: kept, prefix, id: prefix + id, max: TEMPLATES_MAX },
    change: { record: name, seen },
  });
  return outcome.ok ? success(outcomeOf(outcome.value, (saved) => templateEntry(id, saved))) : outcome;
}
