import type { SegmentState } from '../../aggregate/state';
import { byName, byNumber, type Named } from '../../chart/segment-order';
import type { BoundAggregate } from '../bind-aggregate';
import type { BoundGroup } from '../bind-groups';
import type { GroupOrder } from '../definition';
import { NO_SEGMENT, type Division } from './division';
import { cellCount, subdivide, type Partition, type Subdivision } from './partition';
import { mergeSummaries, type Summaries } from './summaries';

/** The groups of one level, those within all groups of the level before together. */
export interface Level {
  readonly cells: Subdivision;
  readonly summaries: Summaries;
  /** The groups within a cell of the level before, in their order. */
  readonly within: (cell: number) => readonly LevelGroup[];
}

export interface Levels {
  /** Of everything. */
  readonly total: Summaries;
  readonly levels: readonly Level[];
}

export interface LevelGroup extends Named {
  readonly cell: number;
  /** Null for rows without a value. */
  readonly segment: SegmentState | null;
}

export interface LevelsInput {
  readonly groups: readonly BoundGroup[];
  /** What groups are ordered by. */
  readonly aggregateOf: (columnId: string) => BoundAggregate | null;
  readonly summarize: (partition: Partition) => Summaries;
}

/** Divides cells by one group after the other. */
export function createLevels(whole: Partition, input: LevelsInput): Levels {
  const { groups, aggregateOf } = input;
  let parent = whole;
  const divided = groups.map((bound) => {
    const division = bound.divider.divide();
    const cells = subdivide(parent, division);
    parent = cells;
    return { bound, division, cells };
  });
  const [total, ...summaries] = summarizeAll(whole, divided, input);
  return {
    total,
    levels: divided.map(({ bound, division, cells }, at): Level => {
      const ofLevel = summaries[at] ?? input.summarize(cells);
      const compare = emptyLast(ORDERS[bound.group.order.by]({ bound, aggregateOf, summaries: ofLevel }));
      return {
        ...{ cells, summaries: ofLevel },
        within: (cell) => groupsWithin(cell, cells, division.segments).sort(compare),
      };
    }),
  };
}

interface Divided {
  readonly division: Division;
  readonly cells: Subdivision;
}

/** Fewer rows in a cell than this are read again sooner than what was made of its parts is merged. */
const MERGED_ROWS_MIN = 16;

/** Of the whole, then of each level: from the innermost outwards, because parts of single values can be merged. */
function summarizeAll(
  whole: Partition,
  divided: readonly Divided[],
  { summarize }: LevelsInput,
): readonly [Summaries, ...Summaries[]] {
  const partitions = [whole, ...divided.map(({ cells }) => cells)];
  let inner: Summaries | null = null;
  const all = partitions.toReversed().map((partition, back) => {
    const parts = divided[divided.length - back];
    const isMerged =
      parts?.division.lists.length === 0 &&
      cellCount(parts.cells) * MERGED_ROWS_MIN <= parts.cells.rows.length;
    inner = inner !== null && isMerged ? mergeSummaries(inner, parts.cells.firsts) : summarize(partition);
    return inner;
  });
  const [total = summarize(whole), ...levels] = all.toReversed();
  return [total, ...levels];
}

/** Stays the same while more is read. */
export function pathOf(parent: string, segment: SegmentState | null): string {
  return `${parent}/${segment === null ? '' : JSON.stringify(segment.key)}`;
}

function groupsWithin(
  parent: number,
  { segments, firsts }: Subdivision,
  all: readonly SegmentState[],
): LevelGroup[] {
  const groups: LevelGroup[] = [];
  for (let cell = firsts[parent] ?? 0; cell < (firsts[parent + 1] ?? 0); cell += 1) {
    const segment = all[segments[cell] ?? NO_SEGMENT] ?? null;
    groups.push({ cell, segment, key: segment?.key ?? '', name: segment?.label ?? '' });
  }
  return groups;
}

type Compare = (a: LevelGroup, b: LevelGroup) => number;

interface OrderInput extends Pick<LevelsInput, 'aggregateOf'> {
  readonly bound: BoundGroup;
  readonly summaries: Summaries;
}

const byField = ({ bound: { group } }: OrderInput): Compare =>
  byNumber(group.order, ({ segment }) => segment?.order ?? null);

const ORDERS: Readonly<Record<GroupOrder['by'], (input: OrderInput) => Compare>> = {
  name: (input) => {
    const { divider, group } = input.bound;
    if (divider.isOrdered) return byField(input);
    return group.order.direction === 'ascending' ? byName : (a, b) => byName(b, a);
  },
  field: byField,
  items: ({ bound: { group }, summaries }) => byNumber(group.order, ({ cell }) => summaries.items(cell)),
  aggregate: ({ bound: { group }, aggregateOf, summaries }) => {
    const { order } = group;
    const wanted = order.by === 'aggregate' ? aggregateOf(order.columnId) : null;
    const value = wanted?.over(summaries) ?? (() => null);
    return byNumber(order, ({ cell }) => value(cell));
  },
};

/** Rows without a value come last, whatever the order. */
function emptyLast(compare: Compare): Compare {
  return (a, b) =>
    a.segment === null || b.segment === null
      ? Number(a.segment === null) - Number(b.segment === null)
      : compare(a, b);
}
