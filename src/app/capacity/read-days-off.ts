import type { PersonCapacity } from '../../core/capacity/records/person-capacity';
import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** A person's days off on all boards; null for somebody who has not entered any. */
export async function readDaysOff(
  { store }: Pick<Ports, 'store'>,
  accountId: string,
): Promise<Result<Revised<PersonCapacity> | null, AppError>> {
  const found = await store.readRevised('person-capacity', [accountId]);
  return found.ok ? success(found.value.get(accountId) ?? null) : found;
}
