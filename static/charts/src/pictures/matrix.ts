import type { FrameChart, FrameMark } from '../../../../src/contract/frame';
import { categoryAxis, categoryRows, gridOption } from '../axes';
import { contrastingText, mix } from '../color';
import { commonOption, labelOption } from '../option-parts';
import type { DrawPicture, PictureInput, PlacedMark } from '../picture';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly mark: FrameMark;
}

/** The weakest colour of a cell that holds something: more than the surface, so that it is seen. */
const SHADE_MIN = 0.12;
const BUBBLE_MIN_PX = 4;

function cellsOf({ marks }: FrameChart): readonly Cell[] {
  return marks.flatMap((row, at) =>
    row.flatMap((mark, column) => (mark === null ? [] : [{ row: at, column, mark }])),
  );
}

function placeCells(chart: FrameChart, cells: readonly Cell[]): readonly PlacedMark[] {
  return cells.map(({ row, column, mark: { text, label, href } }, dataIndex) => ({
    seriesIndex: 0,
    dataIndex,
    name: [chart.categories[row]?.name, chart.series[column]?.name].filter(Boolean).join(', '),
    text,
    label,
    href,
  }));
}

function axes({ chart, theme, width }: PictureInput) {
  const columns = chart.series.length === 0 ? [chart.valueName] : chart.series.map(({ name }) => name);
  const rows = chart.categories.map(({ name }) => name);
  return {
    grid: gridOption({ legendPx: 0, top: 4 }),
    xAxis: { ...categoryAxis({ names: columns, theme, width: width * 0.7 }), splitArea: { show: false } },
    yAxis: categoryRows({ names: rows, theme, width }),
  };
}

/** The two-dimensional table with its cells coloured by value; the numbers stand in them, in black or white as one can read. */
export const heatMap: DrawPicture = (input) => {
  const { chart, theme } = input;
  const cells = cellsOf(chart);
  const marks = placeCells(chart, cells);
  const values = cells.map(({ mark }) => mark.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const shade = (value: number): string =>
    mix(
      theme.surface,
      theme.accent,
      high === low || value === 0
        ? SHADE_MIN / 2
        : SHADE_MIN + (1 - SHADE_MIN) * ((value - low) / (high - low)),
    );
  const labels = labelOption(marks, theme, 'inside');
  return {
    option: {
      ...commonOption(theme, marks),
      ...axes(input),
      series: [
        {
          type: 'heatmap',
          ...labels,
          data: cells.map(({ row, column, mark }) => ({
            value: [column, row, mark.value],
            itemStyle: { color: shade(mark.value), borderColor: theme.surface, borderWidth: 1 },
            label: { ...labels.label, color: contrastingText(shade(mark.value)) },
          })),
        },
      ],
    },
    marks,
    legendPx: 0,
  };
};

/** One bubble a cell; its area is the value. */
export const bubble: DrawPicture = (input) => {
  const { chart, theme, width } = input;
  const cells = cellsOf(chart);
  const marks = placeCells(chart, cells);
  const largest = Math.max(0, ...cells.map(({ mark }) => mark.value));
  const room = Math.min(40, (width * 0.7) / Math.max(1, chart.series.length));
  return {
    option: {
      ...commonOption(theme, marks),
      ...axes(input),
      series: [
        {
          type: 'scatter',
          ...labelOption(marks, theme, 'right'),
          data: cells.map(({ row, column, mark }) => ({
            value: [column, row],
            symbolSize: largest === 0 ? 0 : bubbleSize(mark.value / largest, room),
            itemStyle: { color: chart.series[column]?.color ?? theme.accent, opacity: 0.8 },
          })),
        },
      ],
    },
    marks,
    legendPx: 0,
  };
};

/** Zero is no bubble; small values stay visible. */
function bubbleSize(share: number, room: number): number {
  return share <= 0 ? 0 : Math.max(BUBBLE_MIN_PX, Math.sqrt(share) * room);
}
