import type { AppError } from '../../core/error';
import { DEFAULT_RETENTION, type Retention } from '../../core/privacy/retention';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** For how long things are kept: what administrators decided, or the defaults. */
export async function readRetention({ store }: Pick<Ports, 'store'>): Promise<Result<Retention, AppError>> {
  const stored = await store.read('retention');
  return stored.ok ? success(stored.value ?? DEFAULT_RETENTION) : stored;
}
