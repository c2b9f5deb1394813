import type { DayRange } from '../calendar/day-range';
import type { CapacityUnit } from './estimate';
import type { LaidOut } from './lay-out';
import { ROUNDING } from './load';
import type { PersonLoad } from './person-load';

/** An iteration of a board with the people of its plan. */
export interface PlannedBoard {
  readonly boardId: number;
  readonly unit: CapacityUnit;
  readonly laidOut: LaidOut;
}

/** What all boards together plan with one person. */
export interface SharedPerson {
  readonly accountId: string;
  /** Those that plan in hours, in the order given. */
  readonly boardIds: readonly number[];
  /** Those that plan in points, which no limit of hours can be held against. */
  readonly uncountedBoardIds: readonly number[];
  /** Hours a day that all boards together may plan. */
  readonly limit: number;
  /** The most hours that they plan on one day, and the first day with that many; null without any. */
  readonly peak: number;
  readonly peakDay: number | null;
  /** The days on which they plan more than the limit. */
  readonly daysOver: readonly number[];
}

interface PlannedDay {
  readonly hours: number;
  /** The largest part of the day that is worked for one of the boards. */
  readonly share: number;
}

/**
 * People whom several boards plan with, and people whom a single one plans with beyond their limit. Of a day that is worked in
 * part, that part of the limit holds. Hours are those of the plans before focus and reserved time, which are the person's
 * time as well.
 */
export function sharedPeople(
  boards: readonly PlannedBoard[],
  limitOf: (accountId: string) => number,
): readonly SharedPerson[] {
  const planned = new Map<string, { readonly board: PlannedBoard; readonly load: PersonLoad }[]>();
  for (const board of boards) {
    for (const load of board.laidOut.people) {
      const { accountId } = load.plan;
      planned.set(accountId, [...(planned.get(accountId) ?? []), { board, load }]);
    }
  }
  return [...planned]
    .map(([accountId, plans]) => addUp(accountId, plans, limitOf(accountId)))
    .filter(
      ({ boardIds, uncountedBoardIds, daysOver }) =>
        new Set([...boardIds, ...uncountedBoardIds]).size > 1 || daysOver.length > 0,
    );
}

function addUp(
  accountId: string,
  plans: readonly { readonly board: PlannedBoard; readonly load: PersonLoad }[],
  limit: number,
): SharedPerson {
  const inHours = plans.filter(({ board }) => board.unit === 'hours');
  const days = new Map<number, PlannedDay>();
  for (const { board, load } of inHours) {
    const { first, last } = board.laidOut.window;
    addDays(days, { first, last: bordersOnNext(board, inHours) ? last - 1 : last }, load);
  }
  const inOrder = [...days].sort(([a], [b]) => a - b);
  const peak = inOrder.reduce((most, [, { hours }]) => Math.max(most, hours), 0);
  return {
    accountId,
    boardIds: idsOf(inHours),
    uncountedBoardIds: idsOf(plans.filter(({ board }) => board.unit === 'points')),
    limit,
    peak,
    peakDay: peak === 0 ? null : (inOrder.find(([, { hours }]) => hours === peak)?.[0] ?? null),
    daysOver: inOrder.filter(([, { hours, share }]) => hours > limit * share + ROUNDING).map(([day]) => day),
  };
}

/**
 * Whether the next iteration of the board begins on the last day of this one, as sprints mostly do: that day is planned once, and
 * belongs to the next.
 */
function bordersOnNext(
  { boardId, laidOut: { window } }: PlannedBoard,
  plans: readonly { readonly board: PlannedBoard }[],
): boolean {
  return plans.some(
    ({ board }) =>
      board.boardId === boardId &&
      board.laidOut.window.first === window.last &&
      board.laidOut.window.last > window.last,
  );
}

function addDays(
  days: Map<number, PlannedDay>,
  { first, last }: DayRange,
  { planned, shares }: PersonLoad,
): void {
  for (let day = first; day <= last; day += 1) {
    const share = shares[day - first] ?? 0;
    const { hours, share: other } = days.get(day) ?? { hours: 0, share: 0 };
    days.set(day, { hours: hours + planned * share, share: Math.max(share, other) });
  }
}

function idsOf(plans: readonly { readonly board: PlannedBoard }[]): readonly number[] {
  return [...new Set(plans.map(({ board }) => board.boardId))];
}
