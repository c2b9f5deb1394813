import { Temporal } from 'temporal-polyfill';

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
    startOfDay: (day) => plainDate(day).toZonedDateTime(name).epochMilliseconds,
    wallClockAt: (epochMs) => {
      const wall = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(name).toPlainDateTime();
      const minute = wall.round({ smallestUnit: 'minute', roundingMode: 'floor' });
      return {
        text: minute.toString({ smallestUnit: 'minute' }).replace('T', ' '),
        isExact: minute.toZonedDateTime(name, { disambiguation: 'earlier' }).epochMilliseconds === epochMs,
      };
    },
  };
}

function stretchAt(name: string, epochMs: number): Stretch {
  // The transition before a moment does not count one at that very moment, so it is asked for a millisecond later.
  const moment = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(name);
  const previous = moment.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = moment.getTimeZoneTransition('next');
  return {
    from: previous === null ? -Infinity : previous.epochMilliseconds,
    before: next === null ? Infinity : next.epochMilliseconds,
    offsetMs: moment.offsetNanoseconds / 1e6,
  };
}

function plainDate(day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day });
}
