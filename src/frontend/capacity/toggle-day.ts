import { formatDay } from '../../core/time/period';
import { parseDate } from '../../core/time/timestamp';
import { dayOffOfDraft, NEW_DAY_OFF, type DayOffDraft } from './days-off-draft';

/**
 * The lines of the form after a click on a day. A day that is off in any line is worked again: a line of several days is
 * shortened, or parted. Another day joins the whole days right before or after it, or begins a line of its own.
 */
export function toggleDay(lines: readonly DayOffDraft[], day: number): readonly DayOffDraft[] {
  const without = lines.flatMap((line) => withoutDay(line, day));
  const wasOff = lines.some((line) => covers(line, day));
  if (wasOff) return without;
  const joined = lines.findIndex(
    (line) => line.share === 1 && (lastOf(line) === day - 1 || firstOf(line) === day + 1),
  );
  if (joined < 0) return [...lines, { ...NEW_DAY_OFF, from: formatDay(day), to: formatDay(day) }];
  return lines.map((line, at) =>
    at === joined ? span(line, Math.min(firstOf(line), day), Math.max(lastOf(line), day)) : line,
  );
}

function withoutDay(line: DayOffDraft, day: number): readonly DayOffDraft[] {
  if (!covers(line, day)) return [line];
  const before = span(line, firstOf(line), day - 1);
  const after = span(line, day + 1, lastOf(line));
  return [before, after].filter((part) => firstOf(part) <= lastOf(part));
}

function covers(line: DayOffDraft, day: number): boolean {
  return firstOf(line) <= day && day <= lastOf(line);
}

function span(line: DayOffDraft, first: number, last: number): DayOffDraft {
  return { ...line, from: formatDay(first), to: formatDay(last) };
}

/** Not a number while nothing is typed yet. */
function firstOf({ from }: DayOffDraft): number {
  return parseDate(from);
}

function lastOf(line: DayOffDraft): number {
  return parseDate(dayOffOfDraft(line).to);
}
