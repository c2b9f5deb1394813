import type { CapacityTemplateEntry, RenameCapacityTemplatePayload } from '../../contract/capacity-templates';
import { outcomeOf, type WriteOutcome } from '../../contract/change';
import { CAPACITY_TEMPLATES_MAX } from '../../core/capacity/records/capacity-template';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { keepRenamed } from '../template/keep-template';
import { capacityTemplateEntry } from './capacity-template-entry';

/** Calls a team by another name. */
export async function renameCapacityTemplate(
  ports: Pick<Ports, 'store'>,
  { id, seen, name }: RenameCapacityTemplatePayload,
): Promise<Result<WriteOutcome<CapacityTemplateEntry>, AppError>> {
  const outcome = await keepRenamed(ports, {
    ...{ name: 'capacity-template', prefix: '', id, max: CAPACITY_TEMPLATES_MAX },
    change: { record: name, seen },
  });
  return outcome.ok
    ? success(outcomeOf(outcome.value, (saved) => capacityTemplateEntry(id, saved)))
    : outcome;
}
