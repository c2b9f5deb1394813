import type { Change, SaveOutcome } from '../../contract/change';
import type { SiteCapacity, SiteCapacityInput } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readDecided } from '../record/read-decided';
import { saveRevised } from '../record/save-revised';

/** Changes a part of what is decided for the site's capacity; the rest stays as it is. */
export async function saveSiteCapacity(
  { store }: Pick<Ports, 'store'>,
  { record, seen }: Change<SiteCapacityInput | Pick<SiteCapacity, 'roles'>>,
): Promise<Result<SaveOutcome<SiteCapacity>, AppError>> {
  const site = await readDecided({ store }, 'site-capacity');
  if (!site.ok) return site;
  const change = { record: { ...site.value.record, ...record }, seen };
  return saveRevised({ store }, { name: 'site-capacity', id: '', change });
}
