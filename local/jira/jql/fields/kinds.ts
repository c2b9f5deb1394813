import type { IssueRecord } from '../../model';
import { messages } from '../messages';
import { parseDuration } from '../values/duration';
import { dayNumber, inZone, instantOf, parsePeriod, parseWallClock } from '../values/zoned-date';
import type { Found, KeyedSearch, RangeSearch, ResolveRequest, Span } from './field';
import { resolveNamed } from './resolve-named';

const MINUTE = 60_000;

const point = (value: number): Span => ({ from: value, to: nextNumber(value) });

/** The next larger number, so that a half-open span can hold exactly one value. */
const nextNumber = (value: number): number =>
  value + Math.max(Number.MIN_VALUE, Math.abs(value) * Number.EPSILON);

type ValueOf = (issue: IssueRecord) => number | null;

export const numberSearch = (index: string, valueOf: ValueOf): RangeSearch => ({
  kind: 'range',
  index,
  valueOf,
  parse: ({ field, literal }) =>
    /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(literal.value.trim())
      ? { ok: true, value: point(Number(literal.value)) }
      : { ok: false, error: messages.badNumber(field, literal.value) },
  spanOf: null,
});

export const durationSearch = (index: string, valueOf: ValueOf): RangeSearch => ({
  kind: 'range',
  index,
  valueOf,
  parse: ({ field, literal }) => {
    const seconds = parseDuration(literal.value);
    return seconds === null
      ? { ok: false, error: messages.badDuration(field, literal.value) }
      : { ok: true, value: point(seconds) };
  },
  spanOf: null,
});

/** Moments. A written time means its minute, a written day its midnight, both in the viewer's zone. */
export const instantSearch = (index: string, valueOf: ValueOf): RangeSearch => ({
  kind: 'range',
  index,
  valueOf,
  parse: (request) => {
    const at = momentOf(request);
    return at.ok ? { ok: true, value: { from: at.value, to: at.value + MINUTE } } : at;
  },
  spanOf: ({ at }) => point(at),
});

/** Calendar days, as day numbers. A moment means the day that it falls on in the viewer's zone. */
export const daySearch = (index: string, valueOf: ValueOf): RangeSearch => ({
  kind: 'range',
  index,
  valueOf,
  parse: (request) => {
    const at = momentOf(request);
    return at.ok ? { ok: true, value: dayAt(at.value, request.context.zone) } : at;
  },
  spanOf: ({ at }, { zone }) => dayAt(at, zone),
});

const dayAt = (at: number, zone: string): Span => {
  const day = dayNumber(inZone(at, zone).toPlainDate());
  return { from: day, to: day + 1 };
};

/** A bare number is a count of milliseconds since 1970, as in Jira. */
const momentOf = ({ field, literal, context }: ResolveRequest): Found<number> => {
  if (/^-?\d+$/.test(literal.text)) return { ok: true, value: Number(literal.text) };
  const period = parsePeriod(literal.value);
  if (period !== null) return { ok: true, value: context.now + period };
  const wallClock = parseWallClock(literal.value);
  if (wallClock !== null) return { ok: true, value: instantOf(wallClock, context.zone) };
  return { ok: false, error: messages.badDate(field, literal.value) };
};

/** People by account id, display name or e-mail address. */
export const userSearch = (
  index: string,
  accountIdsOf: (issue: IssueRecord) => Iterable<string>,
): KeyedSearch => ({
  kind: 'keyed',
  index,
  keysOf: accountIdsOf,
  resolve: ({ field, literal, context }) => {
    const found = context.directory.usersCalled(literal.value.trim());
    return found.length > 0
      ? { ok: true, value: found.map((user) => user.accountId) }
      : { ok: false, error: messages.noValue(field, literal.value) };
  },
});

/** Labels are compared without regard to case, and any text may be asked for. */
export const labelSearch = (
  index: string,
  labelsOf: (issue: IssueRecord) => readonly string[],
): KeyedSearch => ({
  kind: 'keyed',
  index,
  keysOf: (issue) => labelsOf(issue).map((label) => label.toLowerCase()),
  resolve: ({ literal }) => ({ ok: true, value: [literal.value.trim().toLowerCase()] }),
});

/** Records of a list that the whole site shares, by name or id. */
export const namedSearch = (
  index: string,
  keysOf: KeyedSearch['keysOf'],
  recordsOf: (
    context: ResolveRequest['context'],
  ) => Iterable<{ readonly id: string | number; readonly name: string }>,
): KeyedSearch => ({
  kind: 'keyed',
  index,
  keysOf,
  resolve: (request) => resolveNamed(request, recordsOf(request.context)),
});

/** One key, or none. */
export const optional = (key: string | null): readonly string[] => (key === null ? [] : [key]);
