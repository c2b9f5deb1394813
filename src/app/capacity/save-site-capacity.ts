import type { SiteCapacity, SiteCapacityInput } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readSiteCapacity } from './read-site-capacity';

/** Gives the settings as they are kept now; roles stay as they are. */
export async function saveSiteCapacity(
  { store }: Pick<Ports, 'store'>,
  settings: SiteCapacityInput,
): Promise<Result<SiteCapacity, AppError>> {
  const site = await readSiteCapacity({ store });
  return site.ok ? store.write('site-capacity', { ...settings, roles: site.value.roles }) : site;
}
