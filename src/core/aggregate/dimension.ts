import type { DateBucket, Weekday } from '../chart/config';
import type { Field, JiraIssue } from '../field/field';
import type { Emit, FieldKind, Grouping, Measuring, MomentReading } from '../field/kind';
import { formatDay, periodStart } from '../time/period';
import { createZone } from '../time/zone';
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
  readonly describe: (value: unknown) => SegmentState;
  /** The key of the segment that a key means, as an author or an older configuration may have written it. */
  readonly identify: (key: string) => string;
  /** How a kind of values is written in JQL; null for periods, whose bounds depend on the viewer. */
  readonly clause: Grouping['clause'] | null;
}

/** Groups by the field's values. */
export function valueDimension(
  field: Field,
  grouping: Grouping,
  { isMultiValued, measuring }: Pick<FieldKind, 'isMultiValued' | 'measuring'>,
): Dimension {
  const fieldIds = grouping.readFrom ?? [field.id];
  return {
    field,
    bucket: null,
    unit: measuring?.unit ?? null,
    fieldIds,
    isMultiValued,
    each: (fields, emit) => {
      for (const id of fieldIds) {
        const raw = fields[id];
        if (raw !== null && raw !== undefined) return grouping.each(raw, emit);
      }
      return true;
    },
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
}

/** Groups by the period that a date falls into; segments are keyed by its first day, `2025-01-01`. */
export function periodDimension(field: Field, moment: MomentReading, options: PeriodOptions): Dimension {
  const dayOf = moment.kind === 'date' ? (day: number): number => day : createZone(options.timeZone).dayAt;
  const starts = new Map<number, number>();

  function startOf(day: number): number {
    let start = starts.get(day);
    if (start === undefined) {
      start = periodStart(day, options.bucket, options.weekStartsOn);
      starts.set(day, start);
    }
    return start;
  }

  return {
    field,
    bucket: options.bucket,
    unit: null,
    fieldIds: [field.id],
    isMultiValued: false,
    each: (fields, emit) => {
      const raw = fields[field.id];
      if (raw === null || raw === undefined) return true;
      const value = moment.read(raw);
      if (Number.isNaN(value)) return false;
      const start = startOf(dayOf(value));
      emit(start, start);
      return true;
    },
    describe: (value) => {
      const start = Number(value);
      const key = formatDay(start);
      return { key, label: key, order: start };
    },
    identify: (key) => key,
    clause: null,
  };
}
