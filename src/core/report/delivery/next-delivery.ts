import { weekdayOf } from '../../calendar/weekday';
import { createZone, type Zone } from '../../time/zone';
import type { DeliverySchedule } from './delivery';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MINUTES = 24 * 60;

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

/**
 * When the clock of a day shows the hour, the first time where it does so twice. Where it never does, because clocks go on just
 * then, so much later as they do.
 */
function atHour(zone: Zone, day: number, hour: number): number {
  const at = zone.startOfDay(day) + hour * HOUR_MS;
  const corrected = at - minutesPast(zone, at, hour) * MINUTE_MS;
  return minutesPast(zone, corrected, hour) === 0 ? corrected : at;
}

/** How much later than the hour the clock shows, less than 0 for earlier. It can show the next day already. */
function minutesPast(zone: Zone, at: number, hour: number): number {
  const { text } = zone.wallClockAt(at);
  const shown = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return ((shown - hour * 60 + 1.5 * DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2;
}
