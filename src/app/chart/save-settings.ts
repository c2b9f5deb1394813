import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { SiteSettings } from '../../core/settings/site-settings';
import type { Ports } from '../../ports/ports';

/** Gives the settings as they are kept now. */
export async function saveSettings(
  { store }: Pick<Ports, 'store'>,
  settings: SiteSettings,
): Promise<Result<SiteSettings, AppError>> {
  return store.write('site-settings', settings);
}
