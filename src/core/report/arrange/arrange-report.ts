import type { SegmentState } from '../../aggregate/state';
import { byName, byNumber, type Named } from '../../chart/segment-order';
import type { BoundAggregate } from '../bind-aggregate';
import type { BoundGroup, BoundReport } from '../bind-report';
import type { CompiledReport } from '../compile-report';
import type { GroupOrder } from '../definition';
import type { ReportRows } from '../report-rows';
import type { ReportResult, ResultGroup, ResultNumber } from '../result';
import { NO_SEGMENT } from './division';
import { chooseRows } from './choose-rows';
import { oneCell, rowsOf, subdivide, type Partition, type Subdivision } from './partition';
import { createSummaries, type CellNumber, type Summaries } from './summaries';

/** The rows that were read so far as a tree of groups with what their columns show; a flat list is a total without groups. */
export function arrangeReport({ columns }: CompiledReport, { size, bound }: ReportRows): ReportResult {
  const chosen = chooseRows(bound);
  const whole = oneCell(chosen);
  const levels: Level[] = [];
  for (const group of bound.groups) {
    levels.push(createLevel(group, levels.at(-1)?.cells ?? whole, bound));
  }
  const total = columnNumbers(bound, 'totalAggregate', summarize(whole, bound));
  return {
    columns,
    total: {
      ...{ level: 0, path: '', segment: null, rows: chosen },
      aggregates: total(0),
      groups: groupsIn(levels, { level: 0, cell: 0, path: '' }),
    },
    read: size,
    filteredOut: size - chosen.length,
    unreadable: [...bound.operands.kept.values()].flatMap(({ operand }) => {
      const rows = operand.unreadable().size;
      return rows === 0 ? [] : { name: operand.name, rows };
    }),
  };
}

/** The groups of one level, all together. */
interface Level {
  readonly cells: Subdivision;
  readonly segments: readonly SegmentState[];
  readonly numbers: (cell: number) => readonly ResultNumber[];
  readonly compare: (a: Entry, b: Entry) => number;
}

/** A group on its way to its place. */
interface Entry extends Named {
  readonly cell: number;
  readonly segment: SegmentState | null;
}

function createLevel(bound: BoundGroup, parent: Partition, report: BoundReport): Level {
  const division = bound.divider.divide();
  const cells = subdivide(parent, division);
  const summaries = summarize(cells, report);
  return {
    cells,
    segments: division.segments,
    numbers: columnNumbers(report, 'groupAggregate', summaries),
    compare: emptyLast(ORDERS[bound.group.order.by]({ bound, report, summaries })),
  };
}

function summarize(partition: Partition, { operands }: BoundReport): Summaries {
  const { issues } = operands;
  return createSummaries(partition, { items: issues.items(), hasSharedItems: issues.isShared() });
}

const NO_NUMBER: ResultNumber = { aggregate: null, value: null, type: 'number' };

function columnNumbers(
  { columns }: BoundReport,
  place: 'groupAggregate' | 'totalAggregate',
  summaries: Summaries,
): (cell: number) => readonly ResultNumber[] {
  const numbers = columns.map(({ [place]: bound }) => (bound === null ? null : numberOf(bound, summaries)));
  return (cell) => numbers.map((number) => number?.(cell) ?? NO_NUMBER);
}

function numberOf(
  { aggregate, type, over }: BoundAggregate,
  summaries: Summaries,
): (cell: number) => ResultNumber {
  const value = over(summaries);
  return (cell) => ({ aggregate, type, value: value(cell) });
}

function groupsIn(
  levels: readonly Level[],
  parent: { readonly level: number; readonly cell: number; readonly path: string },
): readonly ResultGroup[] {
  const level = levels[parent.level];
  if (level === undefined) return [];
  const { cells, segments, numbers, compare } = level;
  const entries: Entry[] = [];
  for (let cell = cells.firsts[parent.cell] ?? 0; cell < (cells.firsts[parent.cell + 1] ?? 0); cell += 1) {
    const segment = segments[cells.segments[cell] ?? NO_SEGMENT] ?? null;
    entries.push({ cell, segment, key: segment?.key ?? '', name: segment?.label ?? '' });
  }
  return entries.sort(compare).map(({ cell, segment }) => {
    const path = `${parent.path}/${segment === null ? '' : JSON.stringify(segment.key)}`;
    return {
      ...{ level: parent.level + 1, path, segment, rows: rowsOf(cells, cell) },
      aggregates: numbers(cell),
      groups: groupsIn(levels, { level: parent.level + 1, cell, path }),
    };
  });
}

type Compare = (a: Entry, b: Entry) => number;

interface OrderInput {
  readonly bound: BoundGroup;
  readonly report: BoundReport;
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
  aggregate: ({ bound: { group }, report, summaries }) => {
    const { order } = group;
    const wanted = report.columns.find(
      ({ column }) => order.by === 'aggregate' && column.id === order.columnId,
    );
    const value: CellNumber = wanted?.groupAggregate?.over(summaries) ?? (() => null);
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
