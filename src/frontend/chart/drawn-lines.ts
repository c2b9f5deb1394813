import { CHART_KINDS, type ChartKind } from '../../core/chart/kinds';
import type { ChartModel, ModelLine } from '../../core/chart/model';

/** Which lines a kind can draw; `isWhole` is true without Group By segments. */
const TAKES: Readonly<Record<ChartKind['lines'], (column: number | null, isWhole: boolean) => boolean>> = {
  none: () => false,
  goal: () => false,
  'of-totals': (column) => column === null,
  'of-series': (column, isWhole) => (column === null) === isWhole,
};

/** Any of them makes the Frame draw a chart that UI Kit draws without. */
export function drawnLines({ kind, lines, columns }: ChartModel): readonly ModelLine[] {
  const takes = CHART_KINDS[kind].lines;
  return lines.filter((line) =>
    line.kind === 'goal' ? takes !== 'none' : TAKES[takes](lineColumn(line), columns.length === 0),
  );
}

/** Null for lines over everything. */
export function lineColumn(line: ModelLine): number | null {
  return 'column' in line ? line.column : null;
}
