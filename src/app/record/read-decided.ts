import type { Kept } from '../../contract/change';
import { DEFAULT_SITE_CAPACITY } from '../../core/capacity/records/site-capacity';
import type { AppError } from '../../core/error';
import type { StoredRecords } from '../../core/privacy/inventory';
import { DEFAULT_RETENTION } from '../../core/privacy/retention';
import { success, type Result } from '../../core/result';
import { DEFAULT_SITE_SETTINGS } from '../../core/settings/site-settings';
import type { Ports } from '../../ports/ports';

/** What holds where no administrator has decided anything. */
const DEFAULTS = {
  'site-settings': DEFAULT_SITE_SETTINGS,
  'site-capacity': DEFAULT_SITE_CAPACITY,
  retention: DEFAULT_RETENTION,
} as const satisfies Partial<StoredRecords>;

type Decided = Pick<StoredRecords, keyof typeof DEFAULTS>;

/** What administrators decided for the whole site, or the defaults. */
export async function readDecided<Name extends keyof Decided>(
  { store }: Pick<Ports, 'store'>,
  name: Name,
): Promise<Result<Kept<Decided[Name]>, AppError>> {
  const found = await store.readRevised(name, ['']);
  if (!found.ok) return found;
  const defaults: Decided = DEFAULTS;
  return success(found.value.get('') ?? { record: defaults[name], revision: null });
}
