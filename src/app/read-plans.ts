import type { ReadPlansPayload } from '../contract/board-plans';
import { borrowedPlan } from '../core/capacity/inherit';
import type { IterationDates } from '../core/capacity/iteration';
import { iterationHolidays } from '../core/capacity/iteration-holidays';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import type { BoardPlans } from '../core/capacity/report/board-plans';
import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardCaller } from './read-capacity';
import { visiblePersons } from './visible-persons';

/** A report counts holidays and does not name them. */
const LANGUAGE = 'en';

/** What a report over several boards needs of one of them, in one answer. */
export async function readPlans(
  { store }: Pick<Ports, 'store'>,
  { boardId, wanted, listed, dates }: ReadPlansPayload,
  caller: BoardCaller,
): Promise<Result<BoardPlans, AppError>> {
  const idOf = (key: string): string => iterationCapacityId(boardId, key);
  const [boards, stored] = await Promise.all([
    store.readRevised('board-capacity', [String(boardId)]),
    store.readRevised('iteration-capacity', [...new Set([...wanted, ...listed])].map(idOf)),
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
  const plans = wanted.map((key) => [key, planOf(key)] as const);
  const people = new Set(plans.flatMap(([, plan]) => plan.people.map(({ accountId }) => accountId)));
  const persons = await visiblePersons({ store }, [...people], caller);
  if (!persons.ok) return persons;
  const { name, filterId, estimateFieldId } = caller.board;
  const board = boards.value.get(String(boardId))?.record ?? null;
  const span = spanOf([dates, ...plans.map(([, { start, end }]) => ({ from: start, to: end }))]);
  return success({
    ...{ name, filterId, estimateFieldId, board },
    site: caller.site,
    plans: Object.fromEntries(plans),
    persons: persons.value,
    publicHolidays:
      board === null ? [] : iterationHolidays(board, { dates: span, plan: null, language: LANGUAGE }),
  });
}

/** From the earliest date to the latest. */
function spanOf(dates: readonly IterationDates[]): IterationDates {
  const from = dates.map((one) => one.from).filter((date) => date !== null);
  const to = dates.map((one) => one.to).filter((date) => date !== null);
  return { from: from.sort()[0] ?? null, to: to.sort().at(-1) ?? null };
}
