import type { DayOff } from '../../calendar/day-off';
import { lengthOf, type DayRange } from '../../calendar/day-range';
import { formatDay } from '../../time/period';
import { parseDate } from '../../time/timestamp';
import type { BoardCapacity } from '../records/board-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import type { Incoming } from './incoming';

/**
 * A board that is set up already, with what files say of it. What is in its unit goes with the unit; holidays are added, and
 * a date that is there stays as it is.
 */
export function mergedBoard(
  here: BoardCapacity | undefined,
  incoming: Incoming<BoardCapacity>,
): BoardCapacity {
  const { record, said } = incoming;
  if (here === undefined || said === null) return record;
  const { estimate, dailyCapacity, reserved, rules } = record;
  const inUnit =
    said.unit === undefined || said.unit === here.unit ? {} : { estimate, dailyCapacity, reserved, rules };
  const dates = new Set(here.holidays.map(({ date }) => date));
  const added = (said.holidays ?? []).filter(({ date }) => !dates.has(date));
  return { ...here, ...inUnit, ...said, holidays: [...here.holidays, ...added] };
}

/** A person of whom something is known already, with the days off in files; a day that is there stays as it is. */
export function mergedPerson(
  here: PersonCapacity | undefined,
  incoming: Incoming<PersonCapacity>,
): PersonCapacity {
  const { record, said } = incoming;
  if (here === undefined || said === null) return record;
  const taken = here.daysOff.map(rangeOf);
  const added = (said.daysOff ?? []).flatMap((dayOff) =>
    rangesOutside(rangeOf(dayOff), taken).map(({ first, last }) => ({
      ...dayOff,
      ...{ from: formatDay(first), to: formatDay(last) },
    })),
  );
  return { ...here, ...said, daysOff: [...here.daysOff, ...added] };
}

function rangeOf({ from, to }: DayOff): DayRange {
  return { first: parseDate(from), last: parseDate(to) };
}

function rangesOutside(range: DayRange, taken: readonly DayRange[]): readonly DayRange[] {
  return taken.reduce<readonly DayRange[]>(
    (left, { first, last }) =>
      left
        .flatMap((one) => [
          { first: one.first, last: Math.min(one.last, first - 1) },
          { first: Math.max(one.first, last + 1), last: one.last },
        ])
        .filter((one) => lengthOf(one) > 0),
    [range],
  );
}
