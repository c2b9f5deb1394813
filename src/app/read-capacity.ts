import type { CapacityReadPayload, CapacityRecords } from '../contract/capacity';
import { iterationHolidays } from '../core/capacity/iteration-holidays';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import type { AppError } from '../core/error';
import type { Revised } from '../core/privacy/revised-records';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardRights } from './read-board-rights';
import { visiblePersons } from './visible-persons';

export interface BoardCaller extends BoardRights {
  readonly accountId: string;
}

/** Everything that is stored about an iteration of a board, as far as the caller may know it. */
export async function readCapacity(
  { store }: Pick<Ports, 'store'>,
  { boardId, iteration, earlier, dates, language }: CapacityReadPayload,
  { accountId, mayManage, board: configuration, site }: BoardCaller,
): Promise<Result<CapacityRecords, AppError>> {
  const keys = iteration === null ? [] : [iteration, ...earlier.filter((key) => key !== iteration)];
  const [boards, plans] = await Promise.all([
    store.readRevised('board-capacity', [String(boardId)]),
    store.readRevised(
      'iteration-capacity',
      keys.map((key) => iterationCapacityId(boardId, key)),
    ),
  ]);
  if (!boards.ok) return boards;
  if (!plans.ok) return plans;
  const planOf = (key: string): Revised<IterationCapacity> | null =>
    plans.value.get(iterationCapacityId(boardId, key)) ?? null;
  const plan = iteration === null ? null : planOf(iteration);
  const lender = plan === null ? (keys.find((key) => planOf(key) !== null) ?? null) : null;
  const lent = lender === null ? null : planOf(lender);
  const people = (plan ?? lent)?.record.people ?? [];
  const persons = await visiblePersons(
    { store },
    people.map((person) => person.accountId),
    { accountId, mayManage },
  );
  if (!persons.ok) return persons;
  const saved = boards.value.get(String(boardId)) ?? null;
  return success({
    mayManage,
    filterId: configuration.filterId,
    estimateFieldId: configuration.estimateFieldId,
    site,
    board: saved,
    plan,
    lender: lender === null || lent === null ? null : { iteration: lender, plan: lent.record },
    persons: persons.value,
    publicHolidays:
      saved === null ? [] : iterationHolidays(saved.record, { dates, language, plan: plan?.record ?? null }),
  });
}
