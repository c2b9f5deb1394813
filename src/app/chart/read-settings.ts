import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../core/settings/site-settings';
import type { Ports } from '../../ports/ports';

/** What the administrator decided, or the defaults. */
export async function readSettings({ store }: Pick<Ports, 'store'>): Promise<Result<SiteSettings, AppError>> {
  const stored = await store.read('site-settings');
  return stored.ok ? success(stored.value ?? DEFAULT_SITE_SETTINGS) : stored;
}
