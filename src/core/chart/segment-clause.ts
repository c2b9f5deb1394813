import type { DayRange, Dimension } from '../aggregate/dimension';
import type { SegmentState } from '../aggregate/state';
import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { fieldKind } from '../field/registry';
import { isEmptyClause, or, rangeClause, type JqlRange } from '../source/jql';
import { formatDay } from '../time/period';
import { createZone } from '../time/zone';
import type { AxisSegment } from './axis';

export interface ClauseContext {
  /** The zone that moments are put into periods in. */
  readonly timeZone: string;
  /** The zone that JQL reads dates in. */
  readonly viewerTimeZone: string;
}

/** Finds the items in at least one of the segments; null when JQL cannot say it. */
export type SegmentClause = (
  segments: readonly Pick<AxisSegment, 'holdsEmpty' | 'values'>[],
) => string | null;

export function createSegmentClause(dimension: Dimension, context: ClauseContext): SegmentClause {
  const { jqlOf } = dimension;
  if (jqlOf !== null) return (segments) => anyOf(segments.flatMap(({ values }) => values.map(jqlOf)));
  const name = jqlFieldName(dimension.field);
  if (name === null) return () => null;
  const valuesClause =
    dimension.days === null ? dimension.clause : daysClause(dimension, dimension.days, context);
  return (segments) => {
    const values = segments.flatMap((segment) => segment.values);
    const clauses = [
      ...(values.length === 0 ? [] : [valuesClause?.(name, values) ?? null]),
      ...(segments.some(({ holdsEmpty }) => holdsEmpty) ? [isEmptyClause(name)] : []),
    ];
    const known = clauses.filter((clause) => clause !== null);
    return known.length < clauses.length || known.length === 0 ? null : or(...known);
  };
}

function anyOf(jqls: readonly string[]): string | null {
  return jqls.length === 0 ? null : or(...jqls);
}

type ValuesClause = (fieldName: string, values: readonly SegmentState[]) => string | null;

function daysClause(
  { field }: Dimension,
  daysOf: NonNullable<Dimension['days']>,
  context: ClauseContext,
): ValuesClause {
  const bound = dayBound(field, context);
  return (name, values) => {
    const ranges = joinRanges(values.map(daysOf));
    const clauses = ranges.map((range) => dayRangeClause(name, range, bound));
    const known = clauses.filter((clause) => clause !== null);
    return known.length < clauses.length ? null : or(...known);
  };
}

type DayBound = (day: number) => string | null;

/** How the first moment of a day is written for a field of dates or of moments; null where JQL cannot say it. */
export function dayBound(field: Field, context: ClauseContext): DayBound {
  return fieldKind(field)?.moment?.kind === 'date' ? formatDay : momentBound(context);
}

/** Finds the items whose date is in a range of days; null where a bound cannot be said. */
export function dayRangeClause(name: string, { from, before }: DayRange, bound: DayBound): string | null {
  const range: JqlRange = {
    from: from === null ? null : bound(from),
    before: before === null ? null : bound(before),
  };
  const isKnown = (range.from === null) === (from === null) && (range.before === null) === (before === null);
  return isKnown ? rangeClause(name, range) : null;
}

/** The days as few ranges: those that follow one another become one. */
function joinRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const joined: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))) {
    const last = joined.at(-1);
    if (last !== undefined && last.before !== null && last.before === range.from) {
      joined[joined.length - 1] = { from: last.from, before: range.before };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** The first moment of a day in the chart's zone, as the viewer's clock shows it; null where JQL would take it for another. */
function momentBound({ timeZone, viewerTimeZone }: ClauseContext): DayBound {
  const zone = createZone(timeZone);
  const viewerZone = createZone(viewerTimeZone);
  const known = new Map<number, string | null>();
  return (day) => {
    const cached = known.get(day);
    if (cached !== undefined) return cached;
    const { text, isExact } = viewerZone.wallClockAt(zone.startOfDay(day));
    const bound = isExact ? text : null;
    known.set(day, bound);
    return bound;
  };
}
