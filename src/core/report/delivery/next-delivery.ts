import { weekdayOf } from '../../calendar/weekday';
import { createZone, type Zone } from '../../time/zone';
import type { DeliverySchedule } from './delivery';

const HOUR_MS = 3_600_000;

/** The first moment of a schedule after another one (epoch ms both). */
export function nextDeliveryAt({ days, hour, timeZone }: DeliverySchedule, after: number): number {
  const zone = createZone(timeZone);
  const today = zone.dayAt(after);
  // Today's may be over, and then the same weekday comes again.
  for (let day = today; day <= today + 7; day += 1) {
    if (!days.includes(weekdayOf(day))) continue;
    const at = atHour(zone, day, hour);
    if (at > after) return at;
  }
  throw new Error('A schedule names a weekday.');
}

/** When the clock of a day shows the hour. Days on which clocks change have an hour less or more before it. */
function atHour(zone: Zone, day: number, hour: number): number {
  const at = zone.startOfDay(day) + hour * HOUR_MS;
  const corrected = at - (shownHour(zone, at) - hour) * HOUR_MS;
  return shownHour(zone, corrected) === hour ? corrected : at;
}

function shownHour(zone: Zone, at: number): number {
  return Number(zone.wallClockAt(at).text.slice(11, 13));
}
