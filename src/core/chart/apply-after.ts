import type { AfterMeasure } from './config';
import type { ModelCell, ModelUnit } from './model';

/** The numbers of a table. */
export interface TableNumbers {
  readonly cells: readonly (readonly ModelCell[])[];
  readonly rowTotals: readonly ModelCell[];
  readonly columnTotals: readonly ModelCell[];
  readonly grandTotal: ModelCell;
}

interface Table extends TableNumbers {
  /** So many of the first rows follow one another. */
  readonly ordered: number;
}

type Transform = (table: Table) => TableNumbers;

/** The unit of the result, where it is not that of the measure. */
export const AFTER_UNITS: Readonly<Partial<Record<AfterMeasure, ModelUnit>>> = {
  'percent-of-total': 'percent',
  'percent-change': 'percent',
};

const TRANSFORMS: Readonly<Record<AfterMeasure, Transform>> = {
  none: withoutOrder,
  // The kernel has accumulated: adding up shown numbers is right for sums only, and a median has to be taken anew.
  cumulative: withoutOrder,
  'percent-of-total': percentOfTotal,
  change: changes((value, before) => value - before),
  'percent-change': changes((value, before) => (before === 0 ? null : (value - before) / Math.abs(before))),
};

/** What is shown of the numbers that were calculated; the items and links behind them stay. */
export function applyAfter(after: AfterMeasure, table: Table): TableNumbers {
  return TRANSFORMS[after](table);
}

function withoutOrder({ cells, rowTotals, columnTotals, grandTotal }: Table): TableNumbers {
  return { cells, rowTotals, columnTotals, grandTotal };
}

/** Of the grand total; no number for measures that parts have no share of. */
function percentOfTotal({ cells, rowTotals, columnTotals, grandTotal }: Table): TableNumbers {
  const share = (cell: ModelCell): ModelCell => ({ ...cell, value: cell.share });
  return {
    cells: cells.map((row) => row.map(share)),
    rowTotals: rowTotals.map(share),
    columnTotals: columnTotals.map(share),
    grandTotal: share(grandTotal),
  };
}

/** Against the row before; the first row has none, nor have rows outside the order. A change has no total and no share. */
function changes(changeOf: (value: number, before: number) => number | null): Transform {
  return ({ cells, rowTotals, columnTotals, grandTotal, ordered }) => {
    const change = (cell: ModelCell, row: number, before: ModelCell | undefined): ModelCell => {
      const previous = row < ordered ? (before?.value ?? null) : null;
      const value = cell.value === null || previous === null ? null : changeOf(cell.value, previous);
      return { ...cell, value, share: null };
    };
    const none = (cell: ModelCell): ModelCell => ({ ...cell, value: null, share: null });
    return {
      cells: cells.map((line, row) =>
        line.map((cell, column) => change(cell, row, cells[row - 1]?.[column])),
      ),
      rowTotals: rowTotals.map((cell, row) => change(cell, row, rowTotals[row - 1])),
      columnTotals: columnTotals.map(none),
      grandTotal: none(grandTotal),
    };
  };
}
