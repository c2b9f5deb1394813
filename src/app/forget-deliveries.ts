import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { changeDeliveries } from './change-deliveries';

/** Deletes what is delivered in the name of a person whose account is no more, and takes that person out of all recipients. */
export async function forgetDeliveries(
  { store }: Pick<Ports, 'store'>,
  accountId: string,
): Promise<Result<null, AppError>> {
  for (const { id, record } of await store.listRevised('report-deliveries', '')) {
    if (!record.ok || !JSON.stringify(record.value.record).includes(JSON.stringify(accountId))) continue;
    const changed = await changeDeliveries({ store }, id, (present) =>
      success(
        present
          .filter(({ ownerId }) => ownerId !== accountId)
          .map((one) =>
            one.way.kind === 'notification'
              ? {
                  ...one,
                  way: { ...one.way, accountIds: one.way.accountIds.filter((to) => to !== accountId) },
                }
              : one,
          ),
      ),
    );
    if (!changed.ok) return changed;
  }
  return success(null);
}
