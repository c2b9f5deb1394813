import { lengthOf } from '../calendar/day-range';
import type { CapacityInput } from './capacity-input';
import { isWork } from './count-work';
import type { NoFigureReason } from './figure';
import type { CapacityItem } from './item';
import { judgeItems } from './judge-items';
import { layOut, type LaidOut } from './lay-out';
import { capacityPerDay } from './person-load';
import type { BoardCapacity } from './records/board-capacity';
import type { IdealLineRule } from './rules';

/** Capacity and work over the days of an iteration: a point for the beginning of each day, and one for the end. */
export interface Burndown {
  readonly points: readonly BurndownPoint[];
  /** Why there are no points; null when there are. */
  readonly reason: NoFigureReason | null;
  /** Why there is no line of work; null when there is one. */
  readonly workReason: NoFigureReason | 'needs-history' | null;
}

export interface BurndownPoint {
  /** The day that begins; after the last day of the iteration, its end. */
  readonly day: number;
  /** Hours or points that the team has from here to the end. */
  readonly capacity: number;
  /** Hours or points of work that are left; null for days that have not begun, and where it is not known. */
  readonly work: number | null;
  /** What would be left of the work if it went as the board's rule has it; null where the work at the beginning is not known. */
  readonly ideal: number | null;
}

/** The work that was left at the beginning of each day, as the history of the items tells it. */
export type WorkHistory = ReadonlyMap<number, number>;

/**
 * Work against capacity, day by day. Without history the work is told from the days on which the present items were done, as if
 * none had come, gone or been estimated anew since. What remains of an item is gone when it is done, so that a board that
 * estimates by that has no line of work without history.
 */
export function createBurndown(input: CapacityInput, history: WorkHistory | null): Burndown {
  const { laidOut, reason } = layOut(input);
  const work = workLine(input, history);
  if (laidOut === null) return { points: [], reason, workReason: work.reason };
  const { first } = laidOut.window;
  const ideal = leftFrom(IDEAL_DAYS[input.board.rules.idealLine](laidOut, input.board));
  const perIdeal = perUnit(work.at(first), ideal[0] ?? 0);
  const points = leftFrom(teamDays(laidOut)).map((capacity, at): BurndownPoint => {
    const day = first + at;
    return {
      day,
      capacity,
      work: day <= laidOut.today ? work.at(day) : null,
      ideal: perIdeal === null ? null : perIdeal * (ideal[at] ?? 0),
    };
  });
  return { points, reason: null, workReason: work.reason };
}

interface WorkLine {
  /** What is left at the beginning of a day. */
  readonly at: (day: number) => number | null;
  readonly reason: Burndown['workReason'];
}

function workLine({ work, board }: CapacityInput, history: WorkHistory | null): WorkLine {
  if (history !== null) return { at: (day) => history.get(day) ?? null, reason: null };
  if (work.items === null) return { at: () => null, reason: work.reason };
  if (board.estimate.kind === 'remaining') return { at: () => null, reason: 'needs-history' };
  const items = judgeItems(work.items, board)
    .filter(isWork)
    .map(({ item }) => item);
  return { at: (day) => items.reduce((left, item) => left + leftOf(item, day), 0), reason: null };
}

/** An item that is done on nobody knows which day was done before all of them. */
function leftOf({ category, doneDay, estimate }: CapacityItem, day: number): number {
  const isLeft = category !== 'done' || (doneDay !== null && doneDay >= day);
  return isLeft ? (estimate ?? 0) : 0;
}

function perUnit(work: number | null, units: number): number | null {
  return work === null || units === 0 ? null : work / units;
}

/** From each day on, and from the end: of `[1, 2]` it is `[3, 2, 0]`. */
function leftFrom(perDay: readonly number[]): readonly number[] {
  const left = [0];
  for (const here of perDay.toReversed()) left.push((left.at(-1) ?? 0) + here);
  return left.reverse();
}

function teamDays({ window, people }: LaidOut): readonly number[] {
  return capacityPerDay(people, lengthOf(window));
}

/** What of the work each day takes in the ideal, in any unit. */
const IDEAL_DAYS: Readonly<
  Record<IdealLineRule, (laidOut: LaidOut, board: BoardCapacity) => readonly number[]>
> = {
  'by-capacity': teamDays,
  'by-days': ({ workDays }, { workingDays }) => [...workDays.sharesOf({ workingDays, daysOff: [] })],
};
