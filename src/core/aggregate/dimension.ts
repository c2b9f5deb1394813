import type { DateBucket, Weekday } from '../chart/config';
import type { Field, JiraIssue } from '../field/field';
import {
  UNREADABLE_NUMBER,
  type Emit,
  type FieldKind,
  type Grouping,
  type Measuring,
  type MomentReading,
} from '../field/kind';
import { formatDay, periodEnd, periodStart } from '../time/period';
import { createZone } from '../time/zone';
import { ANYTHING, describeRange, placeOf, rangesOf, type Range } from './ranges';
import type { SegmentState } from './state';

/** One axis of a question: which segments an item is in. */
export interface Dimension {
  readonly field: Field;
  readonly bucket: DateBucket | null;
  /** Of segments that are numbers, keyed by the number; null for all others. */
  readonly unit: Measuring['unit'] | null;
  /** The fields of an issue that it reads. */
  readonly fieldIds: readonly string[];
  /** Whether one item can be in several segments. */
  readonly isMultiValued: boolean;
  /** Emits the item's values, none for an empty field; false when a value has an unknown shape. */
  readonly each: (fields: JiraIssue['fields'], emit: Emit) => boolean;
  /** The quick way to read a field that holds one value and is the only one to read; null for all others. */
  readonly oneValue: { readonly fieldId: string; readonly aliasOf: AliasOf } | null;
  readonly describe: (value: unknown) => SegmentState;
  /** The key of the segment that a key means, as an author or an older configuration may have written it. */
  readonly identify: (key: string) => string;
  /** Whether segments stand in an order of their own, from small to large, whatever the author sorts by; none is combined. */
  readonly isOrdered: boolean;
  /** Segments that are shown even if no item is in them. */
  readonly expected: readonly SegmentState[];
  /** The ranges that segments are; null for single values and periods. */
  readonly ranges: RangeReading | null;
  /** The days that a segment stands for; null where it stands for something else. */
  readonly days: ((segment: SegmentState) => DayRange) | null;
  /** How a kind of values is written in JQL; null for days, whose bounds depend on the viewer. */
  readonly clause: Grouping['clause'] | null;
  /** The whole JQL of segments that have one of their own; null for segments that a clause picks out of the source. */
  readonly jqlOf: ((segment: SegmentState) => string) | null;
}

type AliasOf = NonNullable<Grouping['aliasOf']>;

export interface RangeReading {
  readonly unit: Measuring['unit'] | 'days';
  readonly of: (segment: SegmentState) => Range;
}

/** A range of days since 1970-01-01. */
export type DayRange = Range;

const SINGLE_VALUES = { isOrdered: false, expected: [], ranges: null, days: null, jqlOf: null } as const;

/** Groups by the field's values. */
export function valueDimension(
  field: Field,
  grouping: Grouping,
  { isMultiValued, measuring }: Pick<FieldKind, 'isMultiValued' | 'measuring'>,
): Dimension {
  const fieldIds = grouping.readFrom ?? [field.id];
  const [fieldId = field.id, ...others] = fieldIds;
  const { each, aliasOf } = grouping;
  return {
    ...SINGLE_VALUES,
    field,
    bucket: null,
    unit: measuring?.unit ?? null,
    fieldIds,
    isMultiValued,
    each: (fields, emit) => {
      let raw = fields[fieldId];
      for (let at = 0; at < others.length && (raw === null || raw === undefined); at += 1) {
        raw = fields[others[at] ?? fieldId];
      }
      return raw === null || raw === undefined || each(raw, emit);
    },
    oneValue: aliasOf === null || others.length > 0 ? null : { fieldId, aliasOf },
    describe: grouping.describe,
    identify: grouping.identify,
    clause: grouping.clause,
  };
}

export interface PeriodOptions {
  readonly bucket: DateBucket;
  readonly weekStartsOn: Weekday;
  /** Only moments have one: a date is the same day everywhere. */
  readonly timeZone: string;
  /** The periods of these days are shown even if no item is in them; null for none. */
  readonly expected: { readonly from: number; readonly before: number } | null;
}

/** Groups by the period that a date falls into; segments are keyed by its first day, `2025-01-01`. */
export function periodDimension(field: Field, moment: MomentReading, options: PeriodOptions): Dimension {
  const { bucket, weekStartsOn, expected } = options;
  const dayOf = dayReader(moment, options.timeZone);
  const starts = new Map<number, number>();

  function startOf(day: number): number {
    let start = starts.get(day);
    if (start === undefined) {
      start = periodStart(day, bucket, weekStartsOn);
      starts.set(day, start);
    }
    return start;
  }

  return {
    field,
    bucket,
    unit: null,
    fieldIds: [field.id],
    isMultiValued: false,
    isOrdered: true,
    expected: expected === null ? [] : periodsBetween(expected.from, expected.before, options),
    ranges: null,
    days: ({ order }) => ({ from: order ?? 0, before: periodEnd(order ?? 0, bucket) }),
    each: eachNumber(field, moment.read, (value, emit) => {
      const start = startOf(dayOf(value));
      emit(start, start);
    }),
    oneValue: null,
    describe: describePeriod,
    identify: (key) => key,
    clause: null,
    jqlOf: null,
  };
}

/** The segment of a period that starts with this day. */
export function describePeriod(start: unknown): SegmentState {
  const key = formatDay(Number(start));
  return { key, label: key, order: Number(start) };
}

function periodsBetween(
  from: number,
  before: number,
  { bucket, weekStartsOn }: PeriodOptions,
): readonly SegmentState[] {
  const periods: SegmentState[] = [];
  for (
    let start = periodStart(from, bucket, weekStartsOn);
    start < before;
    start = periodEnd(start, bucket)
  ) {
    periods.push(describePeriod(start));
  }
  return periods;
}

/** The day of a date as it was read; a moment's day depends on the zone. */
function dayReader({ kind }: MomentReading, timeZone: string): (value: number) => number {
  return kind === 'date' ? (day) => day : createZone(timeZone).dayAt;
}

/** Groups by the range that a number falls into. */
export function numberRangeDimension(
  field: Field,
  { read, unit }: Measuring,
  { bounds, clause }: { readonly bounds: readonly number[]; readonly clause: Dimension['clause'] },
): Dimension {
  const ranges = rangesOf(bounds);
  return {
    ...rangeDimension(field, ranges, unit),
    each: eachNumber(
      field,
      (raw) => {
        const value = read(raw);
        return value === UNREADABLE_NUMBER ? NaN : value;
      },
      (value, emit) => {
        const place = placeOf(bounds, value);
        emit(place, place);
      },
    ),
    days: null,
    clause,
  };
}

export interface AgeOptions {
  readonly bounds: readonly number[];
  readonly timeZone: string;
  /** The day that it is in that zone. */
  readonly today: number;
}

/** Groups by the range that the age of a date falls into, in days of the calendar. */
export function ageRangeDimension(
  field: Field,
  moment: MomentReading,
  { bounds, timeZone, today }: AgeOptions,
): Dimension {
  const dayOf = dayReader(moment, timeZone);
  const ranges = rangesOf(bounds);
  return {
    ...rangeDimension(field, ranges, 'days'),
    each: eachNumber(field, moment.read, (value, emit) => {
      const place = placeOf(bounds, today - dayOf(value));
      emit(place, place);
    }),
    // The older a date, the smaller its day: the bounds change sides, and the closed one stays closed.
    days: (segment) => {
      const { from, before } = ranges[segment.order ?? 0] ?? ANYTHING;
      return {
        from: before === null ? null : today - before + 1,
        before: from === null ? null : today - from + 1,
      };
    },
    clause: null,
  };
}

function rangeDimension(
  field: Field,
  ranges: readonly Range[],
  unit: RangeReading['unit'],
): Omit<Dimension, 'each' | 'days' | 'clause'> {
  const segments = ranges.map(describeRange);
  return {
    field,
    bucket: null,
    unit: null,
    fieldIds: [field.id],
    isMultiValued: false,
    isOrdered: true,
    oneValue: null,
    expected: segments,
    ranges: { unit, of: ({ order }) => ranges[order ?? 0] ?? ANYTHING },
    describe: (place) => segments[Number(place)] ?? describeRange(ANYTHING, Number(place)),
    identify: (key) => key,
    jqlOf: null,
  };
}

/** Reads a field that holds one number, NaN for a value of unknown shape. */
function eachNumber(
  { id }: Field,
  read: (raw: unknown) => number,
  emitOf: (value: number, emit: Emit) => void,
): Dimension['each'] {
  return (fields, emit) => {
    const raw = fields[id];
    if (raw === null || raw === undefined) return true;
    const value = read(raw);
    if (Number.isNaN(value)) return false;
    emitOf(value, emit);
    return true;
  };
}
