import { describeOther, identify, type AxisInput, type AxisSegment } from './axis';
import type { SegmentSort } from './config';
import { byName, byNumber } from './segment-order';

export interface ArrangedAxis {
  /** In the order shown. */
  readonly shown: readonly AxisSegment[];
  /** Those that the author hid. */
  readonly hidden: readonly AxisSegment[];
}

export interface Arrangement {
  readonly sort: SegmentSort;
  /** Keys in the order of a sort by hand. */
  readonly order: readonly string[];
  /** So many segments are shown and the others combined; periods never are. */
  readonly top: number;
  /** The number that a sort by value goes by. */
  readonly valueOf: (segment: AxisSegment) => number | null;
}

/**
 * Periods and ranges stand in their own order. Other segments stand as the sort says; then comes Other, then items without a value:
 * neither is a segment like the rest.
 */
export function arrangeAxis(
  segments: readonly AxisSegment[],
  { sort, order, top, valueOf }: Arrangement,
  input: AxisInput,
): ArrangedAxis {
  const visible = segments.filter(({ isHidden }) => !isHidden);
  const hidden = segments.filter(({ isHidden }) => isHidden);
  const { isOrdered } = input.dimension;
  const places = new Map(order.map((key, place) => [identify(input.dimension, key), place]));
  const unordered = visible.filter(({ role }) => role === 'value');
  const values = unordered.sort(
    isOrdered ? byOrder : COMPARISONS[sort.by](sort, { valueOf: remember(valueOf), places }),
  );
  const empty = visible.filter(({ role }) => role === 'empty');
  if (isOrdered || values.length <= top) return { shown: [...values, ...empty], hidden };
  const other = describeOther(values.slice(top), input);
  const kept = values.slice(0, top);
  return other.isHidden
    ? { shown: [...kept, ...empty], hidden: [...hidden, other] }
    : { shown: [...kept, other, ...empty], hidden };
}

/** Reading a value can be dear (a median sorts), and a sort asks for it many times. */
function remember(valueOf: Arrangement['valueOf']): Arrangement['valueOf'] {
  const known = new Map<AxisSegment, number | null>();
  return (segment) => {
    let value = known.get(segment);
    if (value === undefined) {
      value = valueOf(segment);
      known.set(segment, value);
    }
    return value;
  };
}

type Compare = (a: AxisSegment, b: AxisSegment) => number;

const byOrder: Compare = (a, b) => (a.order ?? 0) - (b.order ?? 0);

interface Order {
  readonly valueOf: Arrangement['valueOf'];
  /** By key, of a sort by hand. */
  readonly places: ReadonlyMap<string, number>;
}

const COMPARISONS: Readonly<Record<SegmentSort['by'], (sort: SegmentSort, order: Order) => Compare>> = {
  name: (sort) => (sort.direction === 'ascending' ? byName : (a, b) => byName(b, a)),
  value: (sort, { valueOf }) => byNumber(sort, valueOf),
  field: (sort) => byNumber(sort, ({ order }) => order),
  // The hand has given the direction.
  manual: (_, { places }) => byNumber(ASCENDING, ({ key }) => places.get(key) ?? null),
};

const ASCENDING = { direction: 'ascending' } as const;
