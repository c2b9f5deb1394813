import type { SaveRolesPayload } from '../../contract/capacity';
import type { CapacityRole } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readSiteCapacity } from './read-site-capacity';

/**
 * Gives the roles as they are kept now. A new one gets an id that no role had before: plans name roles by it. Whatever else was
 * decided about the site stays as it is.
 */
export async function saveSiteRoles(
  { store, ids }: Pick<Ports, 'store' | 'ids'>,
  { roles }: SaveRolesPayload,
): Promise<Result<readonly CapacityRole[], AppError>> {
  const site = await readSiteCapacity({ store });
  if (!site.ok) return site;
  const saved = await store.write('site-capacity', {
    ...site.value,
    roles: roles.map(({ id, name }) => ({ id: id ?? ids.next(), name })),
  });
  return saved.ok ? success(saved.value.roles) : saved;
}
