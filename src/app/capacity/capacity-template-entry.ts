import type { CapacityTemplateEntry } from '../../contract/capacity-templates';
import type { CapacityTemplate } from '../../core/capacity/records/capacity-template';
import type { Revised } from '../../core/privacy/revised-records';

/** A saved team as views see it. */
export function capacityTemplateEntry(
  id: string,
  { revision, record }: Revised<CapacityTemplate>,
): CapacityTemplateEntry {
  return { id, revision, template: record };
}
