import { type Random, createWeightedPick } from './random';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAY_WEIGHTS = [0.1, 1, 1.12, 1.1, 1, 0.78, 0.13] as const;

/** People sit from the Americas to India; in UTC most of the work happens between 6 and 19 o'clock. */
const pickHour = createWeightedPick<number>([
  [2, 1],
  [4, 2],
  [5, 4],
  [6, 7],
  [7, 12],
  [8, 16],
  [9, 18],
  [10, 16],
  [11, 12],
  [12, 11],
  [13, 15],
  [14, 16],
  [15, 14],
  [16, 11],
  [17, 8],
  [18, 5],
  [19, 3],
  [21, 2],
]);

export function startOfDay(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

export function isWeekend(at: number): boolean {
  const weekday = new Date(at).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** `YYYY-MM-DD`, in UTC. */
export function dateText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** A moment of this day at which people work. */
export function momentOfDay(random: Random, at: number): number {
  return startOfDay(at) + pickHour(random) * HOUR_MS + random.int(0, 3599) * 1000 + random.int(0, 999);
}

/**
 * Draws creation moments between two instants: more as time goes by (`growth` is the last day's rate over the first
 * day's), few at weekends, few around the turn of the year and in August.
 */
export function createMomentDraw(options: {
  from: number;
  to: number;
  growth: number;
}): (random: Random) => number {
  const firstDay = startOfDay(options.from);
  const days = Math.max(1, Math.ceil((options.to - firstDay) / DAY_MS));
  const ends = new Float64Array(days);
  let total = 0;
  for (let day = 0; day < days; day += 1) {
    const trend = 1 + (options.growth - 1) * (day / days);
    total += trend * dayWeight(firstDay + day * DAY_MS);
    ends[day] = total;
  }
  return (random) => {
    for (;;) {
      const day = firstIndexAbove(ends, random.next() * total);
      const at = momentOfDay(random, firstDay + day * DAY_MS);
      if (at >= options.from && at < options.to) return at;
      // The first and the last day are cut; where nothing else is left, any moment between will do.
      if (days <= 2) return options.from + Math.floor(random.next() * (options.to - options.from));
    }
  };
}

/** Moves most moments at weekends to the next Monday, and all to hours at which people work. */
export function toWorkingMoment(random: Random, at: number): number {
  const moved =
    isWeekend(at) && random.chance(0.88) ? at + (new Date(at).getUTCDay() === 6 ? 2 : 1) * DAY_MS : at;
  return momentOfDay(random, moved);
}

function dayWeight(day: number): number {
  const date = new Date(day);
  const weekday = WEEKDAY_WEIGHTS[date.getUTCDay()] ?? 1;
  const month = date.getUTCMonth();
  const isTurnOfYear = (month === 11 && date.getUTCDate() >= 23) || (month === 0 && date.getUTCDate() <= 2);
  if (isTurnOfYear) return weekday * 0.2;
  return month === 7 ? weekday * 0.78 : weekday;
}

function firstIndexAbove(ends: Float64Array, value: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
