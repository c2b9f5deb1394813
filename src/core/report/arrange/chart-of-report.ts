import type { ChartModel, Explanation, ModelCell, ModelField, ModelMeasure } from '../../chart/model';
import type { BoundChart } from '../bind-chart';
import type { BoundGroup } from '../bind-groups';
import type { BoundReport } from '../bind-report';
import type { ColumnAggregate } from '../definition';
import type { ReportRows } from '../report-rows';
import { createAxis, type Axis } from './axis';
import { placeForChart, segmentsOf } from './chart-axis';
import { chooseRows } from './choose-rows';
import { summarizeFor } from './column-numbers';
import { crossTable } from './cross-table';
import { createLevels } from './levels';
import { cellCount, oneCell, type Partition } from './partition';

/**
 * The grouping of a report as the charts draw it: the first group along the axis, the second one as series. More segments than the
 * kind can show are combined, as in a chart; null for a report without a chart. `explain` says where the rows come from.
 */
export function chartOfReport({ size, bound }: ReportRows, explain: Explanation): ChartModel | null {
  const { chart } = bound;
  if (chart === null) return null;
  const { kind, groups } = chart;
  const [rowGroup = null, columnGroup = null] = groups;
  const whole = oneCell(chooseRows(bound));
  const axisOf = (group: BoundGroup | null, max: number): Axis =>
    createAxis(levelsOf(group, whole, bound).levels, { size, place: placeForChart(group, max) });
  const rows = axisOf(rowGroup, kind.rowsMax);
  const columns = axisOf(columnGroup, kind.columnsMax);
  const { cellsOf, nothing, grandTotal } = createCells(chart, whole, bound);
  const { cells, rowTotals, columnTotals } = crossTable(whole, { rows, columns, cellsOf, nothing });
  return {
    kind: kind.id,
    title: '',
    measure: measureOf(chart),
    rows: segmentsOf(rows, rowGroup, kind.periodColors),
    // Series side by side are told apart by nothing but their colours.
    columns: columnGroup === null ? [] : segmentsOf(columns, columnGroup, 'each'),
    cells,
    rowTotals,
    columnTotals: columnGroup === null ? [] : columnTotals,
    grandTotal,
    points: null,
    totalsCount: 'unique-items',
    labels: 'value',
    lines: [],
    legend: ['value'],
    rowField: fieldOf(rowGroup),
    columnField: fieldOf(columnGroup),
    explain,
  };
}

function levelsOf(
  group: BoundGroup | null,
  whole: Partition,
  bound: BoundReport,
): ReturnType<typeof createLevels> {
  return createLevels(whole, {
    groups: group === null ? [] : [group],
    summarize: summarizeFor(bound),
    aggregateOf: (id) => bound.columns.find(({ column }) => column.id === id)?.groupAggregate ?? null,
  });
}

interface Cells {
  readonly cellsOf: (partition: Partition) => readonly ModelCell[];
  readonly nothing: ModelCell;
  readonly grandTotal: ModelCell;
}

/** Aggregates that add up: a part has a share of the whole, and nothing is drawn as 0, like in a chart. */
const ADDITIVE: ReadonlySet<ColumnAggregate> = new Set(['count', 'sum']);

function createCells({ measured }: BoundChart, whole: Partition, bound: BoundReport): Cells {
  const isAdditive = measured === null || ADDITIVE.has(measured.aggregate.aggregate);
  const nothing: ModelCell = { value: isAdditive ? 0 : null, share: null, items: 0, jql: null };
  const read = (partition: Partition): readonly ModelCell[] => {
    const summaries = summarizeFor(bound)(partition);
    const value = measured?.aggregate.over(summaries) ?? summaries.items;
    return Array.from({ length: cellCount(partition) }, (_, cell) => ({
      ...nothing,
      value: value(cell) ?? nothing.value,
      items: summaries.items(cell) ?? 0,
    }));
  };
  const [grandTotal = nothing] = read(whole);
  const base = isAdditive ? (grandTotal.value ?? 0) : 0;
  const withShare = (cell: ModelCell): ModelCell => ({
    ...cell,
    share: base <= 0 || cell.value === null || cell.value < 0 ? null : cell.value / base,
  });
  return {
    cellsOf: (partition) => read(partition).map(withShare),
    nothing: withShare(nothing),
    grandTotal: withShare(grandTotal),
  };
}

const UNITS: Partial<Record<ColumnAggregate, ModelMeasure['unit']>> = {
  count: 'items',
  distinct: 'distinct-values',
};

function measureOf({ measured }: BoundChart): ModelMeasure {
  const rest = { empty: 'ignore', formula: null, after: 'none', timeUnit: null, weekDays: null } as const;
  if (measured === null) return { ...rest, id: 'count', fieldName: null, unit: 'items' };
  const { aggregate, type } = measured.aggregate;
  return {
    ...rest,
    id: aggregate === 'rollup' ? 'calculation-of-sums' : aggregate,
    fieldName: measured.name,
    unit: UNITS[aggregate] ?? (type === 'duration' ? 'seconds' : 'number'),
  };
}

function fieldOf(group: BoundGroup | null): ModelField | null {
  if (group === null) return null;
  const { of, divide } = group.group;
  return {
    id: of.kind === 'field' ? of.fieldId : of.formulaId,
    name: group.operand.name,
    bucket: divide.kind === 'periods' ? divide.bucket : null,
    spec: null,
  };
}
