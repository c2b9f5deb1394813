import type { Dimension } from '../aggregate/dimension';
import type { AggregateState, SegmentState } from '../aggregate/state';
import { isSprintField } from '../sprint/item-sprint';
import { periodEnd } from '../time/period';
import {
  EMPTY_SEGMENT,
  OTHER_SEGMENT,
  OWN_SEGMENT,
  type DimensionPath,
  type SegmentMerge,
  type SegmentOverride,
} from './config';
import type { SegmentLabel } from './model';

/** A segment on its way to the chart. */
export interface AxisSegment {
  readonly key: string;
  readonly role: 'value' | 'empty' | 'other';
  readonly label: SegmentLabel;
  /** What a sort by name goes by. */
  readonly name: string;
  readonly order: number | null;
  /** The values that it stands for; none for items without a value. */
  readonly values: readonly SegmentState[];
  /** Whether items without a value are in it. */
  readonly holdsEmpty: boolean;
  readonly isHidden: boolean;
  /** The author's choice. */
  readonly color: string | null;
  /** What those that the author took together are called; none for all other segments. */
  readonly parts: readonly SegmentLabel[];
}

export interface AxisInput {
  readonly dimension: Dimension;
  /** Which dimension of the state it is. */
  readonly at: number;
  readonly state: AggregateState;
  /** Keys in the order in which Jira lists the values; null where a value itself tells its place. */
  readonly valueOrder: readonly string[] | null;
  readonly path: DimensionPath;
  readonly overrides: readonly SegmentOverride[];
  readonly merges: readonly SegmentMerge[];
  readonly showEmptyPeriods: boolean;
}

/** Days over eleven years. A single misspelt year must not make a chart of a million days. */
const FILLED_PERIODS_MAX = 4_000;

/** All segments of a dimension, hidden ones too, in no order. The empty one is there when an item needs it. */
export function describeAxis(input: AxisInput): readonly AxisSegment[] {
  const { dimension, at, state } = input;
  const change = changesBySegment(input);
  const inPlace = placedBy(input.valueOrder);
  const describe = (segment: SegmentState): AxisSegment => describeValue(dimension, inPlace(segment), change);
  const found = state.dimensions[at]?.segments ?? [];
  const known = new Set(found.map(({ key }) => key));
  const values = [...found, ...dimension.expected.filter(({ key }) => !known.has(key))].map(describe);
  const filled = fillPeriods(input, values).segments.map(describe);
  const hasEmpty = state.groups.some(({ members }) => members[at]?.length === 0);
  const empty = hasEmpty ? [describeEmpty(dimension, change(EMPTY_SEGMENT))] : [];
  return mergeSegments([...values, ...filled, ...empty], input);
}

/** Values that are not listed any more come last. */
function placedBy(valueOrder: AxisInput['valueOrder']): (segment: SegmentState) => SegmentState {
  if (valueOrder === null) return (segment) => segment;
  const places = new Map(valueOrder.map((key, place) => [key, place]));
  return (segment) => ({ ...segment, order: places.get(segment.key) ?? null });
}

/** Whether there are so many periods between the first and the last one shown that those without an item are left out. */
export function leavesOutPeriods(input: AxisInput, segments: readonly AxisSegment[]): boolean {
  return fillPeriods(input, segments).isTooLong;
}

/** The rest as one segment. */
export function describeOther(rest: readonly AxisSegment[], input: AxisInput): AxisSegment {
  const change = changesBySegment(input)(OTHER_SEGMENT);
  return present(change, {
    key: OTHER_SEGMENT,
    role: 'other',
    label: { kind: 'other', segments: rest.length },
    name: OTHER_SEGMENT,
    order: null,
    values: rest.flatMap(({ values }) => values),
    holdsEmpty: rest.some(({ holdsEmpty }) => holdsEmpty),
  });
}

type ChangeOf = (key: string) => SegmentOverride | undefined;

function changesBySegment({ dimension, path, overrides }: AxisInput): ChangeOf {
  const own = overrides.filter((override) => override.dimension === null || override.dimension === path);
  const byKey = new Map(own.map((override) => [identify(dimension, override.key), override]));
  return (key) => byKey.get(key);
}

/** Keys of our own mean what they say. */
export function identify(dimension: Dimension, key: string): string {
  return key.startsWith(OWN_SEGMENT) ? key : dimension.identify(key);
}

/** Segments that the author took together become one; a choice of values that do not occur becomes nothing. */
function mergeSegments(segments: readonly AxisSegment[], input: AxisInput): readonly AxisSegment[] {
  const { dimension, path, merges } = input;
  const own = merges.filter((merge) => merge.dimension === path);
  const mergeOf = new Map(own.flatMap((merge) => merge.keys.map((key) => [identify(dimension, key), merge])));
  const change = changesBySegment(input);
  const merged = own.flatMap((merge) => {
    const parts = segments.filter(({ key }) => mergeOf.get(key) === merge);
    return parts.length === 0 ? [] : [describeMerged(merge, parts, change(merge.key))];
  });
  return [...segments.filter(({ key }) => !mergeOf.has(key)), ...merged];
}

function describeMerged(
  { key, label }: SegmentMerge,
  parts: readonly AxisSegment[],
  change: SegmentOverride | undefined,
): AxisSegment {
  const orders = parts.flatMap(({ order }) => (order === null ? [] : [order]));
  const merged = present(change, {
    key,
    role: 'value',
    label: { kind: 'text', text: label },
    name: label,
    order: orders.length === 0 ? null : Math.min(...orders),
    values: parts.flatMap(({ values }) => values),
    holdsEmpty: parts.some(({ holdsEmpty }) => holdsEmpty),
  });
  return { ...merged, parts: parts.map((part) => part.label) };
}

function describeValue(dimension: Dimension, segment: SegmentState, change: ChangeOf): AxisSegment {
  const { key, label, order } = segment;
  return present(change(key), {
    key,
    role: 'value',
    label: labelOf(dimension, segment),
    name: label,
    order,
    values: [segment],
    holdsEmpty: false,
  });
}

function labelOf({ field, bucket, unit, ranges }: Dimension, segment: SegmentState): SegmentLabel {
  const { key, label } = segment;
  if (ranges !== null) return { kind: 'range', ...ranges.of(segment), unit: ranges.unit };
  if (bucket !== null) return { kind: 'period', bucket, start: key };
  if (unit !== null) return { kind: 'number', value: Number(key), unit };
  return { kind: 'text', text: label, ...(isSprintField(field) ? { isSprint: true } : {}) };
}

function describeEmpty({ field }: Dimension, change: SegmentOverride | undefined): AxisSegment {
  return present(change, {
    key: EMPTY_SEGMENT,
    role: 'empty',
    label: { kind: 'empty', fieldId: field.id, fieldName: field.name },
    name: EMPTY_SEGMENT,
    order: null,
    values: [],
    holdsEmpty: true,
  });
}

/** The periods between the first and the last one shown that hold no item; none where they would be too many. */
function fillPeriods(
  { dimension: { bucket, describe }, showEmptyPeriods }: AxisInput,
  values: readonly AxisSegment[],
): { readonly segments: readonly SegmentState[]; readonly isTooLong: boolean } {
  const segments: SegmentState[] = [];
  if (bucket === null || !showEmptyPeriods) return { segments, isTooLong: false };
  const starts = values.flatMap(({ order, isHidden }) => (order === null || isHidden ? [] : [order]));
  const known = new Set(values.map(({ order }) => order));
  const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
  for (
    let start = starts.reduce((a, b) => Math.min(a, b), Infinity);
    start < last;
    start = periodEnd(start, bucket)
  ) {
    if (segments.length > FILLED_PERIODS_MAX) return { segments: [], isTooLong: true };
    if (!known.has(start)) segments.push(describe(start));
  }
  return { segments, isTooLong: false };
}

function present(
  change: SegmentOverride | undefined,
  segment: Omit<AxisSegment, 'isHidden' | 'color' | 'parts'>,
): AxisSegment {
  const label = change?.label ?? null;
  return {
    ...segment,
    label: label === null ? segment.label : { kind: 'text', text: label },
    name: label ?? segment.name,
    isHidden: change?.hidden ?? false,
    color: change?.color ?? null,
    parts: [],
  };
}
