import { formatDay } from '../../time/period';
import { parseDate } from '../../time/timestamp';

const MINUTES_A_DAY = 24 * 60;

/**
 * A stretch of the time in which issues were created, in minutes as Jira's clock shows them: JQL knows nothing finer. Only the
 * text of a border counts. Two neighbours have the same one, so that they neither overlap nor leave a gap, whatever moment
 * Jira takes it for.
 */
export interface CreatedSlice {
  readonly from: number;
  readonly before: number;
  /** Jira's approximate count; null while it is not known. */
  readonly items: number | null;
}

/** The minute of a `created` as Jira writes it, `2026-03-02T09:15:00.000+0100`; null for anything else. */
export function minuteOf(created: unknown): number | null {
  const match = typeof created === 'string' ? /^(.{10})T(\d\d):(\d\d)/.exec(created) : null;
  if (match === null) return null;
  const [, day = '', hour, minute] = match;
  const at = parseDate(day) * MINUTES_A_DAY + Number(hour) * 60 + Number(minute);
  return Number.isNaN(at) ? null : at;
}

/** As JQL takes a moment: `2026-03-02 09:15`. */
export function minuteText(minute: number): string {
  const day = Math.floor(minute / MINUTES_A_DAY);
  const [hours, minutes] = [Math.floor(minute / 60) - day * 24, minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${formatDay(day)} ${hours ?? ''}:${minutes ?? ''}`;
}

/** So many slices of about the same length that cover the slice; fewer where it has not so many minutes. */
export function cutSlice({ from, before }: CreatedSlice, parts: number): readonly CreatedSlice[] {
  const count = Math.max(1, Math.min(parts, before - from));
  const border = (at: number): number => from + Math.floor(((before - from) * at) / count);
  return Array.from({ length: count }, (_, at) => ({
    from: border(at),
    before: border(at + 1),
    items: null,
  }));
}

/** Neighbours together as long as they hold no more than `itemsMax`. */
export function joinSlices(slices: readonly CreatedSlice[], itemsMax: number): readonly CreatedSlice[] {
  const joined: CreatedSlice[] = [];
  for (const slice of slices) {
    const last = joined.at(-1);
    const items = (last?.items ?? 0) + (slice.items ?? 0);
    if (last === undefined || items > itemsMax) joined.push(slice);
    else joined[joined.length - 1] = { from: last.from, before: slice.before, items };
  }
  return joined;
}
