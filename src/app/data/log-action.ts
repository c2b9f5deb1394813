import type { AppError } from '../../core/error';
import type { AdminAction, AdminActionKind } from '../../core/privacy/admin-action';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

interface ActionInput {
  readonly kind: AdminActionKind;
  readonly by: string | null;
  readonly records?: number;
  readonly names?: readonly string[];
}

/** Writes into the log of administrative actions. */
export function logAction(
  { store, clock, ids }: Pick<Ports, 'store' | 'clock' | 'ids'>,
  { kind, by, records, names = [] }: ActionInput,
): Promise<Result<AdminAction, AppError>> {
  const at = clock.now();
  return store.writeOne('admin-action', actionId(at, ids.next()), {
    version: 1,
    kind,
    at,
    by,
    records: records ?? null,
    names,
  });
}

/** In the order of time; `unique` tells apart what was done in the same moment. `at` is epoch ms. */
export function actionId(at: number, unique: string): string {
  return `${String(at)}-${unique}`;
}
