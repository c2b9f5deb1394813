import type { CapacityReadPayload, CapacityRecords } from '../../contract/capacity';
import { iterationHolidays } from '../../core/capacity/iteration-holidays';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { findPlan, NO_PLAN } from './find-plan';
import type { BoardRights } from './read-board-rights';
import { visiblePersons } from './visible-persons';

export interface BoardCaller extends BoardRights {
  readonly accountId: string;
}

/** Everything that is stored about an iteration of a board, as far as the caller may know it. */
export async function readCapacity(
  { store }: Pick<Ports, 'store'>,
  { boardId, iteration, earlier, others, dates, language }: CapacityReadPayload,
  { accountId, mayManage, board: configuration, site }: BoardCaller,
): Promise<Result<CapacityRecords, AppError>> {
  const [boards, plans] = await Promise.all([
    store.readRevised('board-capacity', [String(boardId)]),
    iteration === null ? success(NO_PLAN) : findPlan({ store }, { boardId, iteration, earlier, others }),
  ]);
  if (!boards.ok) return boards;
  if (!plans.ok) return plans;
  const { own: plan, lender, elsewhere } = plans.value;
  const people = (plan?.record ?? lender?.plan)?.people ?? [];
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
    projectId: configuration.projectId,
    site,
    board: saved,
    plan,
    lender,
    elsewhere,
    persons: persons.value,
    publicHolidays:
      saved === null
        ? []
        : iterationHolidays(saved.record, [{ dates, plan: plan?.record ?? null }], language),
  });
}
