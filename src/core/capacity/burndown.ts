import { lengthOf } from '../calendar/day-range';
import type { Histories } from '../plan/read-histories';
import type { CapacityInput } from './capacity-input';
import type { NoFigureReason } from './figure';
import { layOut, type LaidOut } from './lay-out';
import { capacityPerDay } from './person-load';
import type { BoardCapacity } from './records/board-capacity';
import type { IdealLineRule } from './rules';
import { workLeft, type NoWorkReason } from './work-left';

/** Capacity and work over the days of an iteration: a point for the beginning of each day, and one for the end. */
export interface Burndown {
  readonly points: readonly BurndownPoint[];
  /** Why there are no points; null when there are. */
  readonly reason: NoFigureReason | null;
  /** Why there is no line of work; null when there is one. */
  readonly workReason: NoWorkReason | null;
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

/** Work against capacity, day by day. */
export function createBurndown(input: CapacityInput, histories: Histories | null): Burndown {
  const { laidOut, reason } = layOut(input);
  const work = workLeft(input, histories);
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
