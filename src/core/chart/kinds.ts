import type { ChartKindId } from './config';

/** What a view needs to know to draw a kind, and a form to offer its options; neither ever asks for the id. */
export interface ChartKind {
  readonly id: ChartKindId;
  readonly drawing: ChartDrawing;
  /** Kinds that show one number have no Chart By; a Chart By that is configured is then not used. */
  readonly chartBy: 'none' | 'required';
  readonly groupBy: 'none' | 'optional' | 'required';
  /** A slice or a stack of less than nothing cannot be drawn. */
  readonly drawsNegative: boolean;
  /** Bars of periods look best in one colour; slices need one each. */
  readonly periodColors: 'one' | 'each';
  /**
   * More segments than this are combined into Other, whatever the author chose: so many can neither be read nor sent to
   * Jira's renderer (about a thousand points). Periods are never combined.
   */
  readonly rowsMax: number;
  readonly columnsMax: number;
}

/** The component family that draws: those of UI Kit, and what is built from tables and boxes. */
export type ChartDrawing =
  | 'native-pie'
  | 'native-donut'
  | 'native-bar'
  | 'native-horizontal-bar'
  | 'native-stacked-bar'
  | 'native-grouped-bar'
  | 'native-line'
  | 'table'
  | 'cross-table'
  | 'number-tile';

const pie = {
  chartBy: 'required',
  groupBy: 'none',
  drawsNegative: false,
  periodColors: 'each',
  rowsMax: 40,
  columnsMax: 0,
} as const;

const bar = {
  chartBy: 'required',
  groupBy: 'none',
  drawsNegative: true,
  periodColors: 'one',
  rowsMax: 100,
  columnsMax: 0,
} as const;

const bars = { ...bar, groupBy: 'required', rowsMax: 60, columnsMax: 16 } as const;

export const CHART_KINDS: Readonly<Record<ChartKindId, ChartKind>> = {
  pie: { ...pie, id: 'pie', drawing: 'native-pie' },
  donut: { ...pie, id: 'donut', drawing: 'native-donut' },
  bar: { ...bar, id: 'bar', drawing: 'native-bar' },
  'horizontal-bar': { ...bar, id: 'horizontal-bar', drawing: 'native-horizontal-bar' },
  'stacked-bar': { ...bars, id: 'stacked-bar', drawing: 'native-stacked-bar', drawsNegative: false },
  'grouped-bar': { ...bars, id: 'grouped-bar', drawing: 'native-grouped-bar' },
  line: { ...bars, id: 'line', drawing: 'native-line', groupBy: 'optional' },
  table: { ...bar, id: 'table', drawing: 'table', rowsMax: 500 },
  'two-dimensional-table': {
    ...bars,
    id: 'two-dimensional-table',
    drawing: 'cross-table',
    rowsMax: 200,
    columnsMax: 30,
  },
  number: { ...bar, id: 'number', drawing: 'number-tile', chartBy: 'none', rowsMax: 1 },
};
