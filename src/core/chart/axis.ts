import type { Dimension } from '../aggregate/dimension';
import type { AggregateState, SegmentState } from '../aggregate/state';
import { formatDay, periodEnd } from '../time/period';
import { EMPTY_SEGMENT, OTHER_SEGMENT, type SegmentOverride } from './config';
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
  readonly isHidden: boolean;
  /** The author's choice. */
  readonly color: string | null;
}

export interface AxisInput {
  readonly dimension: Dimension;
  /** Which dimension of the state it is. */
  readonly at: number;
  readonly state: AggregateState;
  readonly overrides: readonly SegmentOverride[];
  readonly showEmptyPeriods: boolean;
}

/** Days over eleven years. A single misspelt year must not make a chart of a million days. */
const FILLED_PERIODS_MAX = 4_000;

/** All segments of a dimension, hidden ones too, in no order. The empty one is there when an item needs it. */
export function describeAxis(input: AxisInput): readonly AxisSegment[] {
  const { dimension, at, state } = input;
  const change = changesBySegment(input);
  const values = (state.dimensions[at]?.segments ?? []).map((segment) =>
    describeValue(dimension, segment, change),
  );
  const filled = input.showEmptyPeriods ? emptyPeriods(dimension, values, change) : [];
  const hasEmpty = state.groups.some(({ members }) => members[at]?.length === 0);
  return [...values, ...filled, ...(hasEmpty ? [describeEmpty(dimension, change(EMPTY_SEGMENT))] : [])];
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
  });
}

type ChangeOf = (key: string) => SegmentOverride | undefined;

function changesBySegment({ dimension, overrides }: AxisInput): ChangeOf {
  const isOurs = (key: string): boolean => key === EMPTY_SEGMENT || key === OTHER_SEGMENT;
  const byKey = new Map(
    overrides.map((override) => [
      isOurs(override.key) ? override.key : dimension.identify(override.key),
      override,
    ]),
  );
  return (key) => byKey.get(key);
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
  });
}

function labelOf({ bucket, unit }: Dimension, { key, label }: SegmentState): SegmentLabel {
  if (bucket !== null) return { kind: 'period', bucket, start: key };
  return unit === null ? { kind: 'text', text: label } : { kind: 'number', value: Number(key), unit };
}

function describeEmpty({ field }: Dimension, change: SegmentOverride | undefined): AxisSegment {
  return present(change, {
    key: EMPTY_SEGMENT,
    role: 'empty',
    label: { kind: 'empty', fieldId: field.id, fieldName: field.name },
    name: EMPTY_SEGMENT,
    order: null,
    values: [],
  });
}

/** The periods between the first and the last one shown that hold no item. */
function emptyPeriods(
  dimension: Dimension,
  values: readonly AxisSegment[],
  change: ChangeOf,
): readonly AxisSegment[] {
  const { bucket } = dimension;
  if (bucket === null) return [];
  const starts = values.flatMap(({ order, isHidden }) => (order === null || isHidden ? [] : [order]));
  const known = new Set(values.map(({ order }) => order));
  const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
  const filled: AxisSegment[] = [];
  for (
    let start = starts.reduce((a, b) => Math.min(a, b), Infinity);
    start < last;
    start = periodEnd(start, bucket)
  ) {
    if (filled.length > FILLED_PERIODS_MAX) return [];
    const key = formatDay(start);
    if (!known.has(start)) filled.push(describeValue(dimension, { key, label: key, order: start }, change));
  }
  return filled;
}

function present(
  change: SegmentOverride | undefined,
  segment: Omit<AxisSegment, 'isHidden' | 'color'>,
): AxisSegment {
  const label = change?.label ?? null;
  return {
    ...segment,
    label: label === null ? segment.label : { kind: 'text', text: label },
    name: label ?? segment.name,
    isHidden: change?.hidden ?? false,
    color: change?.color ?? null,
  };
}
