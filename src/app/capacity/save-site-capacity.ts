import type { SiteCapacity, SiteCapacityInput } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Gives the settings as they are kept now. A new role gets an id that no role had before: plans name roles by it. */
export async function saveSiteCapacity(
  { store, ids }: Pick<Ports, 'store' | 'ids'>,
  { roles, ...settings }: SiteCapacityInput,
): Promise<Result<SiteCapacity, AppError>> {
  return store.write('site-capacity', {
    ...settings,
    roles: roles.map(({ id, name }) => ({ id: id ?? ids.next(), name })),
  });
}
