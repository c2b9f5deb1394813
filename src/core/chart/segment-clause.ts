import type { Dimension } from '../aggregate/dimension';
import type { SegmentState } from '../aggregate/state';
import { jqlFieldName } from '../field/jql-name';
import { fieldKind } from '../field/registry';
import { isEmptyClause, or, rangeClause, type JqlRange } from '../source/jql';
import { formatDay, periodEnd } from '../time/period';
import { createZone } from '../time/zone';
import type { AxisSegment } from './axis';

export interface ClauseContext {
  /** The zone that moments are put into periods in. */
  readonly timeZone: string;
  /** The zone that JQL reads dates in. */
  readonly viewerTimeZone: string;
}

/** Finds the items in at least one of the segments; null when JQL cannot say it. */
export type SegmentClause = (segments: readonly Pick<AxisSegment, 'role' | 'values'>[]) => string | null;

export function createSegmentClause(dimension: Dimension, context: ClauseContext): SegmentClause {
  const name = jqlFieldName(dimension.field);
  if (name === null) return () => null;
  const valuesClause = dimension.bucket === null ? dimension.clause : periodClause(dimension, context);
  return (segments) => {
    const values = segments.flatMap((segment) => segment.values);
    const clauses = [
      ...(values.length === 0 ? [] : [valuesClause?.(name, values) ?? null]),
      ...(segments.some(({ role }) => role === 'empty') ? [isEmptyClause(name)] : []),
    ];
    const known = clauses.filter((clause) => clause !== null);
    return known.length < clauses.length || known.length === 0 ? null : or(...known);
  };
}

type ValuesClause = (fieldName: string, values: readonly SegmentState[]) => string | null;

function periodClause(dimension: Dimension, context: ClauseContext): ValuesClause {
  const isDate = fieldKind(dimension.field)?.moment?.kind === 'date';
  const bound = isDate ? formatDay : momentBound(context);
  return (name, values) => {
    const ranges = joinPeriods(dimension, values).map(({ from, before }) => ({
      from: bound(from),
      before: bound(before),
    }));
    return ranges.every(isKnown) ? or(...ranges.map((range) => rangeClause(name, range))) : null;
  };
}

function isKnown(range: JqlRange): boolean {
  return range.from !== null && range.before !== null;
}

interface DayRange {
  readonly from: number;
  readonly before: number;
}

/** The periods as few ranges: those that follow one another become one. */
function joinPeriods({ bucket }: Dimension, values: readonly SegmentState[]): readonly DayRange[] {
  const starts = values.map(({ order }) => order ?? 0).sort((a, b) => a - b);
  const ranges: DayRange[] = [];
  for (const start of starts) {
    const before = bucket === null ? start : periodEnd(start, bucket);
    const last = ranges.at(-1);
    if (last?.before === start) ranges[ranges.length - 1] = { from: last.from, before };
    else ranges.push({ from: start, before });
  }
  return ranges;
}

/** The first moment of a day in the chart's zone, as the viewer's clock shows it; null where JQL would take it for another. */
function momentBound({ timeZone, viewerTimeZone }: ClauseContext): (day: number) => string | null {
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
