import { categoryAxis, categoryRows, gridOption, valueAxis } from '../axes';
import { legendOf } from '../legend';
import { constantLines, lineNames, variableLines } from '../lines';
import { commonOption, labelOption } from '../option-parts';
import type { DrawPicture, PictureInput } from '../picture';
import { placeMarks, seriesOf, type DrawnSeries } from '../series';

interface CartesianKind {
  readonly mark: 'bar' | 'line' | 'area' | 'scatter';
  readonly isStacked: boolean;
  readonly isHorizontal: boolean;
}

/** Bars, lines, areas and dots over categories: one series, or one for each Group By segment. */
export function cartesian(kind: CartesianKind): DrawPicture {
  return (input) => {
    const { chart, theme, width } = input;
    const marks = placeMarks(chart);
    const lines = variableLines(chart);
    const names = [...chart.series.map(({ name }) => name), ...lineNames(chart)];
    const legend = legendOf(names, input);
    const categories = chart.categories.map(({ axisName }) => axisName);
    const across = categoryAxis({ names: categories, theme, width });
    const down = categoryRows({ names: categories, theme, width });
    const values = valueAxis(input);
    return {
      option: {
        ...commonOption(theme, marks),
        grid: gridOption({ legendPx: legend.heightPx }),
        legend: legend.option,
        xAxis: kind.isHorizontal ? values : across,
        yAxis: kind.isHorizontal ? down : values,
        series: [
          ...seriesOf(chart).map((series, at) => ({
            ...seriesOption(kind, series, input),
            ...labelOption(marks, theme, kind.isStacked ? 'inside' : kind.isHorizontal ? 'right' : 'top'),
            ...(at === 0 ? constantLines(chart, theme, kind.isHorizontal ? 'xAxis' : 'yAxis') : {}),
          })),
          ...lines,
        ],
      },
      marks,
      legendPx: legend.heightPx,
    };
  };
}

function seriesOption(kind: CartesianKind, { name, color, marks }: DrawnSeries, { chart }: PictureInput) {
  const values = marks.map((mark) => mark?.value ?? null);
  const common = { name, color, data: values, ...(kind.isStacked ? { stack: 'all' } : {}) };
  switch (kind.mark) {
    case 'bar':
      return {
        ...common,
        type: 'bar',
        barMaxWidth: 56,
        // A bar on its own has the colour of its segment, as in the table beside the chart.
        data:
          chart.series.length > 0
            ? values
            : values.map((value, at) => ({
                value,
                itemStyle: { color: chart.categories[at]?.color ?? color },
              })),
      };
    case 'scatter':
      return { ...common, type: 'scatter', symbolSize: 10 };
    case 'line':
    case 'area':
      return {
        ...common,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { width: 2 },
        ...(kind.mark === 'area' ? { areaStyle: { opacity: kind.isStacked ? 0.7 : 0.25 } } : {}),
      };
  }
}
