import { DEFAULT_SITE_CAPACITY, type SiteCapacity } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** What the administrator decided about capacity, or the defaults. */
export async function readSiteCapacity({
  store,
}: Pick<Ports, 'store'>): Promise<Result<SiteCapacity, AppError>> {
  const stored = await store.read('site-capacity');
  return stored.ok ? success(stored.value ?? DEFAULT_SITE_CAPACITY) : stored;
}
