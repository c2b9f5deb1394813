import { intersection, lengthOf, type DayRange } from '../../core/calendar/day-range';
import type { AbsentPerson } from '../../core/capacity/absence-table';
import { parseDate } from '../../core/time/timestamp';

/** Why a person is off in some days, as far as the viewer may know it: each reason once. */
export function absenceReasons({ daysOff }: AbsentPerson, range: DayRange): readonly string[] {
  const reasons = daysOff.flatMap(({ from, to, reason }) => {
    const here = intersection({ first: parseDate(from), last: parseDate(to) }, range);
    return reason === null || lengthOf(here) === 0 ? [] : [reason];
  });
  return [...new Set(reasons)];
}
