import { withoutReasons } from '../../core/calendar/day-off';
import type { PersonCapacity } from '../../core/capacity/records/person-capacity';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

interface Viewer {
  readonly accountId: string;
  readonly mayManage: boolean;
}

/** Days off and limits by account id; why somebody is away only that person and who manages capacity may know. */
export async function visiblePersons(
  { store }: Pick<Ports, 'store'>,
  accountIds: readonly string[],
  { accountId, mayManage }: Viewer,
): Promise<Result<Readonly<Record<string, PersonCapacity>>, AppError>> {
  const persons = await store.readRevised('person-capacity', accountIds);
  if (!persons.ok) return persons;
  return success(
    Object.fromEntries(
      [...persons.value].map(([id, { record }]) => [
        id,
        mayManage || id === accountId ? record : { ...record, daysOff: withoutReasons(record.daysOff) },
      ]),
    ),
  );
}
