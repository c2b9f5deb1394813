// Single functions instead of the classes of Temporal: those cannot be taken apart, and weigh 55 KB in each view.
import * as instants from 'temporal-polyfill/fns/Instant';
import * as plainDates from 'temporal-polyfill/fns/PlainDate';
import * as plainDateTimes from 'temporal-polyfill/fns/PlainDateTime';
import * as zoned from 'temporal-polyfill/fns/ZonedDateTime';

const DAY_MS = 86_400_000;

/** The rules of one time zone, quick enough to be asked once per work item. */
export interface Zone {
  readonly name: string;
  /** The day of the calendar there at a moment, as days since 1970-01-01. */
  readonly dayAt: (epochMs: number) => number;
  /** The first moment of a day there: not midnight where clocks skip it. */
  readonly startOfDay: (day: number) => number;
  /** What the clock on the wall shows there at a moment. */
  readonly wallClockAt: (epochMs: number) => WallClock;
}

export interface WallClock {
  /** `2025-01-31 14:05`. */
  readonly text: string;
  /** Whether reading the text in this zone gives the same moment: false for the second pass of an hour that clocks repeat. */
  readonly isExact: boolean;
}

/** A stretch of time without a change of offset. */
interface Stretch {
  readonly from: number;
  readonly before: number;
  readonly offsetMs: number;
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // RangeError: the platform does not know the name
  }
}

/**
 * @throws {RangeError} for a name that `isTimeZone` refuses.
 */
export function createZone(name: string): Zone {
  const stretches: Stretch[] = [];
  let last = stretchAt(name, 0);
  stretches.push(last);

  function offsetAt(epochMs: number): number {
    if (epochMs < last.from || epochMs >= last.before) {
      last = findStretch(epochMs);
    }
    return last.offsetMs;
  }

  function findStretch(epochMs: number): Stretch {
    const known = stretches.find((stretch) => epochMs >= stretch.from && epochMs < stretch.before);
    if (known !== undefined) return known;
    const found = stretchAt(name, epochMs);
    stretches.push(found);
    return found;
  }

  return {
    name,
    dayAt: (epochMs) => Math.floor((epochMs + offsetAt(epochMs)) / DAY_MS),
    startOfDay: (day) => plainDates.toZonedDateTime(plainDate(day), name).epochMilliseconds,
    wallClockAt: (epochMs) => {
      const minute = plainDateTimes.startOfMinute(zoned.toPlainDateTime(zonedAt(name, epochMs)));
      const first = plainDateTimes.toZonedDateTime(minute, name, { disambiguation: 'earlier' });
      return {
        text: plainDateTimes.toString(minute, { smallestUnit: 'minute' }).replace('T', ' '),
        isExact: first.epochMilliseconds === epochMs,
      };
    },
  };
}

function stretchAt(name: string, epochMs: number): Stretch {
  // The transition before a moment does not count one at that very moment, so it is asked for a millisecond later.
  const moment = zonedAt(name, epochMs);
  const previous = zoned.getTimeZoneTransition(zoned.addMilliseconds(moment, 1), 'previous');
  const next = zoned.getTimeZoneTransition(moment, 'next');
  return {
    from: previous === null ? -Infinity : previous.epochMilliseconds,
    before: next === null ? Infinity : next.epochMilliseconds,
    offsetMs: zoned.offsetNanoseconds(moment) / 1e6,
  };
}

function zonedAt(name: string, epochMs: number): zoned.Record {
  return instants.toZonedDateTimeISO(instants.fromEpochMilliseconds(epochMs), name);
}

function plainDate(day: number): plainDates.Record {
  return plainDates.addDays(plainDates.create(1970, 1, 1), day);
}
