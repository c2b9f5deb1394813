import type { CapacityTemplateList } from '../contract/capacity-templates';
import { canBeRestored } from '../core/privacy/deletion';
import type { Ports } from '../ports/ports';

/** The teams of the site in no particular order, and what can be put back. */
export async function listCapacityTemplates({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Promise<CapacityTemplateList> {
  const now = clock.now();
  const [kept, gone] = await Promise.all([
    store.list('capacity-template', ''),
    store.list('deleted-capacity-template', ''),
  ]);
  return {
    templates: kept.flatMap(({ id, record }) => (record.ok ? [{ id, template: record.value }] : [])),
    unreadable: kept.filter(({ record }) => !record.ok).length,
    deleted: gone.flatMap(({ id, record }) =>
      record.ok && canBeRestored(record.value, now) ? [{ id, name: record.value.name }] : [],
    ),
  };
}
