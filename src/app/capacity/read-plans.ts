import type { ReadPlansPayload } from '../../contract/board-plans';
import { borrowedPlan } from '../../core/capacity/inherit';
import { iterationHolidays } from '../../core/capacity/iteration-holidays';
import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import type { BoardPlans } from '../../core/capacity/report/board-plans';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardCaller } from './read-capacity';
import { visiblePersons } from './visible-persons';

/** A report counts holidays and does not name them. */
const LANGUAGE = 'en';

/** What a report over several boards needs of one of them, in one answer. */
export async function readPlans(
  { store }: Pick<Ports, 'store'>,
  { boardId, wanted, listed }: ReadPlansPayload,
  caller: BoardCaller,
): Promise<Result<BoardPlans, AppError>> {
  const idOf = (key: string): string => iterationCapacityId(boardId, key);
  const [boards, stored] = await Promise.all([
    store.readRevised('board-capacity', [String(boardId)]),
    store.readRevised(
      'iteration-capacity',
      [...new Set([...wanted.map(({ iteration }) => iteration), ...listed])].map(idOf),
    ),
  ]);
  if (!boards.ok) return boards;
  if (!stored.ok) return stored;
  const savedAs = (key: string): IterationCapacity | null => stored.value.get(idOf(key))?.record ?? null;
  const planOf = (key: string): IterationCapacity => {
    const own = savedAs(key);
    if (own !== null) return own;
    const at = listed.indexOf(key);
    const lender = at < 0 ? undefined : listed.slice(at + 1).find((earlier) => savedAs(earlier) !== null);
    return borrowedPlan(lender === undefined ? null : savedAs(lender));
  };
  const plans = wanted.map(({ iteration, dates }) => ({ iteration, dates, plan: planOf(iteration) }));
  const people = new Set(plans.flatMap(({ plan }) => plan.people.map(({ accountId }) => accountId)));
  // A report counts days and tells no reasons.
  const { accountId } = caller;
  const persons = await visiblePersons({ store }, [...people], { accountId, mayManage: false });
  if (!persons.ok) return persons;
  const { name, filterId, estimateFieldId } = caller.board;
  const board = boards.value.get(String(boardId))?.record ?? null;
  return success({
    ...{ name, filterId, estimateFieldId, board },
    site: caller.site,
    plans: Object.fromEntries(plans.map(({ iteration, plan }) => [iteration, plan])),
    persons: persons.value,
    publicHolidays: board === null ? [] : iterationHolidays(board, plans, LANGUAGE),
  });
}
