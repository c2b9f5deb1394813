import type { CapacityTemplateEntry, SaveCapacityTemplatePayload } from '../../contract/capacity-templates';
import { outcomeOf, type WriteOutcome } from '../../contract/change';
import { CAPACITY_TEMPLATES_MAX } from '../../core/capacity/records/capacity-template';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { keepTemplate } from '../template/keep-template';
import { capacityTemplateEntry } from './capacity-template-entry';

/** Keeps people as a template of the site. */
export async function saveCapacityTemplate(
  ports: Pick<Ports, 'store'>,
  { id, seen, name, people }: SaveCapacityTemplatePayload,
): Promise<Result<WriteOutcome<CapacityTemplateEntry>, AppError>> {
  const outcome = await keepTemplate(ports, {
    ...{ name: 'capacity-template', prefix: '', id, max: CAPACITY_TEMPLATES_MAX },
    change: { record: { version: 1, name, people }, seen },
  });
  return outcome.ok
    ? success(outcomeOf(outcome.value, (saved) => capacityTemplateEntry(id, saved)))
    : outcome;
}
