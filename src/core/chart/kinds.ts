import type { ChartKindId } from './config';
import type { PictureId } from './picture-ids';

/** What a view needs to know to draw a kind, and a form to offer its options; neither ever asks for the id. */
export interface ChartKind {
  readonly id: ChartKindId;
  readonly drawing: ChartDrawing;
  /** How the Frame draws it: for kinds that UI Kit cannot draw, and for every picture that is exported. Null: as a table only. */
  readonly picture: PictureId | null;
  /**
   * Which goal, average and trend lines can stand in it. UI Kit draws none, so with a line the Frame draws the chart: lines over
   * the totals of the rows, or over each Group By segment where segments stand side by side.
   */
  readonly lines: 'none' | 'goal' | 'of-totals' | 'of-series';
  /** Kinds that show one number have no Chart By; a Chart By that is configured is then not used. */
  readonly chartBy: 'none' | 'required';
  readonly groupBy: 'none' | 'optional' | 'required';
  /** A slice or a stack of less than nothing cannot be drawn. */
  readonly drawsNegative: boolean;
  /** Whether it says values instead of drawing how large they are: a day of the calendar has no size. */
  readonly showsDays: boolean;
  /** Bars of periods look best in one colour; slices need one each. */
  readonly periodColors: 'one' | 'each';
  /**
   * More segments than this are combined into Other, whatever the author chose: so many can neither be read nor sent to
   * Jira's renderer (about a thousand points). Periods are never combined.
   */
  readonly rowsMax: number;
  readonly columnsMax: number;
}

/** The component family that draws: those of UI Kit, what is built from tables and boxes, and the Frame. */
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
  | 'number-tile'
  | 'frame';

const pie = {
  showsDays: false,
  lines: 'none',
  chartBy: 'required',
  groupBy: 'none',
  drawsNegative: false,
  periodColors: 'each',
  rowsMax: 40,
  columnsMax: 0,
} as const;

const bar = {
  showsDays: false,
  lines: 'of-series',
  chartBy: 'required',
  groupBy: 'none',
  drawsNegative: true,
  periodColors: 'one',
  rowsMax: 100,
  columnsMax: 0,
} as const;

const bars = { ...bar, groupBy: 'required', rowsMax: 60, columnsMax: 16 } as const;
const overTime = { ...bars, groupBy: 'optional' } as const;
const matrix = { ...bars, lines: 'none', drawsNegative: false, rowsMax: 60, columnsMax: 30 } as const;
const single = { ...bar, lines: 'none', chartBy: 'none', rowsMax: 1 } as const;

export const CHART_KINDS: Readonly<Record<ChartKindId, ChartKind>> = {
  pie: { ...pie, id: 'pie', drawing: 'native-pie', picture: 'pie' },
  donut: { ...pie, id: 'donut', drawing: 'native-donut', picture: 'donut' },
  bar: { ...bar, id: 'bar', drawing: 'native-bar', picture: 'bar' },
  'horizontal-bar': {
    ...bar,
    id: 'horizontal-bar',
    drawing: 'native-horizontal-bar',
    picture: 'horizontal-bar',
  },
  'stacked-bar': {
    ...bars,
    id: 'stacked-bar',
    drawing: 'native-stacked-bar',
    picture: 'stacked-bar',
    lines: 'of-totals',
    drawsNegative: false,
  },
  'grouped-bar': { ...bars, id: 'grouped-bar', drawing: 'native-grouped-bar', picture: 'grouped-bar' },
  line: { ...overTime, id: 'line', drawing: 'native-line', picture: 'line' },
  area: { ...overTime, id: 'area', drawing: 'frame', picture: 'area' },
  'stacked-area': {
    ...bars,
    id: 'stacked-area',
    drawing: 'frame',
    picture: 'stacked-area',
    lines: 'of-totals',
    drawsNegative: false,
  },
  'bar-line': { ...overTime, id: 'bar-line', drawing: 'frame', picture: 'bar-line' },
  scatter: { ...overTime, id: 'scatter', drawing: 'frame', picture: 'scatter' },
  bubble: { ...matrix, id: 'bubble', drawing: 'frame', picture: 'bubble' },
  'heat-map': { ...matrix, id: 'heat-map', drawing: 'frame', picture: 'heat-map', drawsNegative: true },
  funnel: { ...pie, id: 'funnel', drawing: 'frame', picture: 'funnel', rowsMax: 20 },
  gauge: { ...single, id: 'gauge', drawing: 'frame', picture: 'gauge', lines: 'goal' },
  table: {
    ...bar,
    id: 'table',
    drawing: 'table',
    picture: null,
    showsDays: true,
    lines: 'none',
    rowsMax: 500,
  },
  'two-dimensional-table': {
    ...bars,
    id: 'two-dimensional-table',
    drawing: 'cross-table',
    picture: 'heat-map',
    showsDays: true,
    lines: 'none',
    rowsMax: 200,
    columnsMax: 30,
  },
  number: { ...single, id: 'number', drawing: 'number-tile', picture: null, showsDays: true },
};
