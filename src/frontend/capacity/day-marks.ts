import type { DayOff } from '../../core/calendar/day-off';
import type { Holiday } from '../../core/calendar/holiday';
import type { Iteration } from '../../core/capacity/iteration';
import { parseDate } from '../../core/time/timestamp';
import type { Texts } from '../texts/texts';

/** What a calendar says of a day. */
export interface DayMark {
  readonly tone: 'holiday' | 'day-off' | 'border';
  readonly text: string;
}

/** By day; a day without marks is not there. */
export type DayMarks = ReadonlyMap<number, readonly DayMark[]>;

interface Marked {
  readonly holidays: readonly Holiday[];
  readonly daysOff: readonly DayOff[];
  /** Those whose first and last day are shown. */
  readonly iterations: readonly Iteration[];
}

/** More days in a row than anybody is off; a slip of the keyboard is longer. */
const DAYS_MAX = 1000;

export function dayMarks({ holidays, daysOff, iterations }: Marked, { t, formats }: Texts): DayMarks {
  const marks = new Map<number, DayMark[]>();
  const add = (day: number, mark: DayMark): void => {
    marks.set(day, [...(marks.get(day) ?? []), mark]);
  };
  const part = (text: string, share: number): string =>
    share < 1 ? t('capacity.calendar.part', { text, part: formats.percent(share) }) : text;
  for (const { date, name, share } of holidays) {
    const day = parseDate(date);
    if (!Number.isNaN(day)) add(day, { tone: 'holiday', text: part(name, share) });
  }
  for (const { from, to, share, reason } of daysOff) {
    const [first, last] = [parseDate(from), parseDate(to)];
    const text = part(reason ?? t('capacity.calendar.day-off'), share);
    for (let day = first; day <= Math.min(last, first + DAYS_MAX); day += 1) {
      add(day, { tone: 'day-off', text });
    }
  }
  for (const { name, start, end } of iterations) {
    if (start !== null) add(start, { tone: 'border', text: t('capacity.calendar.begins', { name }) });
    if (end !== null) add(end.day, { tone: 'border', text: t('capacity.calendar.ends', { name }) });
  }
  return marks;
}
