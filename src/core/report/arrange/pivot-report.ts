import type { BoundAggregate } from '../bind-aggregate';
import type { BoundPivot } from '../bind-pivot';
import type { BoundReport } from '../bind-report';
import type { ReportRows } from '../report-rows';
import type { PivotCell, PivotResult } from '../result';
import { createAxis, type Axis } from './axis';
import { chooseRows } from './choose-rows';
import { summarizeFor } from './column-numbers';
import { createLevels } from './levels';
import { crossTable } from './cross-table';
import { cellCount, oneCell, rowsOf, type Partition } from './partition';
import { withHeat } from './heat';

/** More entries than this are left out, and counted: a cross table of more than a million cells can neither be shown nor kept. */
const PIVOT_ROWS_MAX = 5_000;
const PIVOT_COLUMNS_MAX = 200;

/** The rows that were read so far as a cross table; nothing for a report without a pivot. Entries without a row are not there. */
export function pivotReport({ size, bound }: ReportRows): PivotResult {
  const { pivot } = bound;
  if (pivot === null) return EMPTY;
  const whole = oneCell(chooseRows(bound));
  const axisOf = (groups: BoundPivot['rows'], entriesMax: number): Axis => {
    const { levels } = createLevels(whole, {
      groups,
      summarize: summarizeFor(bound),
      aggregateOf: (id) => aggregateOf(bound, pivot, id),
    });
    return createAxis(levels, {
      size,
      place: (all) => all.slice(0, entriesMax).map((group) => [group]),
    });
  };
  const rows = axisOf(pivot.rows, PIVOT_ROWS_MAX);
  const columns = axisOf(pivot.columns, PIVOT_COLUMNS_MAX);
  const cellsOf = (partition: Partition): readonly PivotCell[] => pivotCells(partition, pivot, bound);
  const table = crossTable<PivotCell | null>(whole, { rows, columns, cellsOf, nothing: null });
  const [total = null] = whole.rows.length === 0 ? [] : cellsOf(whole);
  return {
    ...table,
    rows: entriesOf(rows),
    columns: entriesOf(columns),
    cells: withHeat(table.cells, pivot.heat),
    total,
    leftOutRows: rows.groups - rows.places.length,
    leftOutColumns: columns.groups - columns.places.length,
  };
}

const EMPTY: PivotResult = {
  ...{ rows: [], columns: [], cells: [], rowTotals: [], columnTotals: [], total: null },
  ...{ leftOutRows: 0, leftOutColumns: 0 },
};

/** Groups of a pivot are ordered by its own measures, and by the columns of the report. */
function aggregateOf({ columns }: BoundReport, { measures }: BoundPivot, id: string): BoundAggregate | null {
  const measure = measures.find((one) => one.measure.id === id);
  return measure ?? columns.find(({ column }) => column.id === id)?.groupAggregate ?? null;
}

function pivotCells(
  partition: Partition,
  { measures }: BoundPivot,
  bound: BoundReport,
): readonly PivotCell[] {
  const summaries = summarizeFor(bound)(partition);
  const numbers = measures.map(({ over }) => over(summaries));
  return Array.from({ length: cellCount(partition) }, (_, cell) => ({
    values: numbers.map((number) => number(cell)),
    rows: rowsOf(partition, cell),
    heat: null,
  }));
}

function entriesOf({ places }: Axis): PivotResult['rows'] {
  return places.flatMap((groups) => groups.map(({ path, segments }) => ({ path, segments })));
}
