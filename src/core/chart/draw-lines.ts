import type { TableNumbers } from './apply-after';
import type { ChartLines } from './config';
import type { ModelCell, ModelLine, ModelMeasure } from './model';
import { secondsOfUnit } from './time-units';

export interface LinesInput extends Pick<TableNumbers, 'cells' | 'rowTotals'> {
  readonly measure: ModelMeasure;
  readonly rows: { readonly isOrdered: boolean; readonly ordered: number };
  /** Number of columns; 0 without a Group By. */
  readonly columns: number;
}

/**
 * The lines that the author wants. Average and trend go over the rows that are values, without Other and the empty segment:
 * over the totals of the rows and, with a Group By, over each of its columns as well; a drawing takes those that fit it.
 */
export function drawLines(lines: ChartLines, input: LinesInput): readonly ModelLine[] {
  const { cells, rowTotals, rows, columns } = input;
  const series = [
    { column: null, cells: rowTotals },
    ...Array.from({ length: columns }, (_, column) => ({
      column,
      cells: cells.flatMap((row) => row[column] ?? []),
    })),
  ];
  return [
    ...(lines.goal === null ? [] : [{ kind: 'goal', value: lines.goal * unitOf(input.measure) } as const]),
    ...(lines.average ? series.flatMap((one) => averageLine(one, rows.ordered)) : []),
    ...(lines.trend && rows.isOrdered ? series.flatMap((one) => trendLine(one, rows.ordered)) : []),
  ];
}

interface Series {
  readonly column: number | null;
  readonly cells: readonly ModelCell[];
}

/** The goal is written in the unit that values are shown in: hours, percent. */
function unitOf(measure: ModelMeasure): number {
  if (measure.unit === 'seconds') return secondsOfUnit(measure);
  return measure.unit === 'percent' ? 0.01 : 1;
}

function valuesOf({ cells }: Series, ordered: number): readonly (readonly [row: number, value: number])[] {
  return cells.slice(0, ordered).flatMap(({ value }, row) => (value === null ? [] : [[row, value] as const]));
}

function averageLine(series: Series, ordered: number): readonly ModelLine[] {
  const values = valuesOf(series, ordered);
  if (values.length === 0) return [];
  const value = values.reduce((sum, [, each]) => sum + each, 0) / values.length;
  return [{ kind: 'average', column: series.column, value }];
}

/** The line of least squares over rows at equal distances; two values are the fewest that make one. */
function trendLine(series: Series, ordered: number): readonly ModelLine[] {
  const values = valuesOf(series, ordered);
  if (values.length < 2) return [];
  const meanRow = values.reduce((sum, [row]) => sum + row, 0) / values.length;
  const mean = values.reduce((sum, [, value]) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, [row]) => sum + (row - meanRow) ** 2, 0);
  const slope = values.reduce((sum, [row, value]) => sum + (row - meanRow) * (value - mean), 0) / spread;
  return [
    {
      kind: 'trend',
      column: series.column,
      values: series.cells.map((_, row) => (row < ordered ? mean + slope * (row - meanRow) : null)),
    },
  ];
}
