import type { Sprint } from '../jira/sprints';
import { formatDay } from '../time/period';
import { parseDate } from '../time/timestamp';
import type { Zone } from '../time/zone';

/** A stretch of time that work is planned into. */
export interface Iteration {
  readonly source: IterationSource;
  readonly name: string;
  readonly state: IterationState;
  /** The first day; null for an iteration that has no dates yet. Days are numbered from 1970-01-01. */
  readonly start: number | null;
  readonly end: IterationEnd | null;
}

export type IterationState = 'future' | 'active' | 'closed';

export interface IterationEnd {
  readonly day: number;
  /** Whether it ends with the first moment of that day, so that none of the day belongs to it. */
  readonly isAtMidnight: boolean;
}

/** The first and the last date of an iteration, `2025-06-02`; null for one that it does not have. */
export interface IterationDates {
  readonly from: string | null;
  readonly to: string | null;
}

/** Where the work of an iteration is. */
export type IterationSource =
  | { readonly kind: 'sprint'; readonly sprintId: number }
  | { readonly kind: 'version'; readonly versionId: string }
  /** `2025-06-02`, both included. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** A version of a project; dates as Jira writes them, `2025-06-02`. */
export interface VersionDates {
  readonly id: string;
  readonly name: string;
  readonly startDate: string | null;
  readonly releaseDate: string | null;
  readonly isReleased: boolean;
}

/** Names an iteration on its board; fit for a key of the storage. */
export function iterationKey(source: IterationSource): string {
  switch (source.kind) {
    case 'sprint':
      return `sprint:${source.sprintId}`;
    case 'version':
      return `version:${source.versionId}`;
    case 'range':
      return `range:${source.from}:${source.to}`;
  }
}

/** The range of dates that a key names; null for a key of anything else. */
export function rangeOfKey(key: string, today: number): Iteration | null {
  const [kind = '', from = '', to = ''] = key.split(':');
  const [first, last] = [parseDate(from), parseDate(to)];
  return kind === 'range' && first <= last ? rangeIteration(first, last, today) : null;
}

/** The dates that an iteration has by itself. */
export function iterationDates({ start, end }: Pick<Iteration, 'start' | 'end'>): IterationDates {
  return {
    from: start === null ? null : formatDay(start),
    to: end === null ? null : formatDay(end.day),
  };
}

/** A sprint begins and ends at moments: the zone says on which days. */
export function sprintIteration({ id, name, state, startAt, endAt }: Sprint, zone: Zone): Iteration {
  return {
    source: { kind: 'sprint', sprintId: id },
    name,
    state,
    start: startAt === null ? null : zone.dayAt(startAt),
    end: endAt === null ? null : endOf(endAt, zone),
  };
}

function endOf(endAt: number, zone: Zone): IterationEnd {
  const day = zone.dayAt(endAt);
  return { day, isAtMidnight: zone.startOfDay(day) === endAt };
}

/** A version has dates, which no zone shifts. It is active from its start to its release, whenever that comes. */
export function versionIteration(version: VersionDates, today: number): Iteration {
  const start = dayOrNull(version.startDate);
  const end = dayOrNull(version.releaseDate);
  const hasBegun = start === null ? end !== null : start <= today;
  return {
    source: { kind: 'version', versionId: version.id },
    name: version.name,
    state: version.isReleased ? 'closed' : hasBegun ? 'active' : 'future',
    start,
    end: end === null ? null : { day: end, isAtMidnight: false },
  };
}

/** Any dates that somebody chose. */
export function rangeIteration(from: number, to: number, today: number): Iteration {
  const [fromDate, toDate] = [formatDay(from), formatDay(to)];
  return {
    source: { kind: 'range', from: fromDate, to: toDate },
    name: `${fromDate} – ${toDate}`,
    state: to < today ? 'closed' : from > today ? 'future' : 'active',
    start: from,
    end: { day: to, isAtMidnight: false },
  };
}

/** Jira lets a version go without a date, and writes those that it has without a fault. */
function dayOrNull(date: string | null): number | null {
  const day = date === null ? NaN : parseDate(date);
  return Number.isNaN(day) ? null : day;
}
