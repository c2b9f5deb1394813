import { gridOption, valueAxis } from '../axes';
import { legendOf } from '../legend';
import { constantLines, lineNames, variableLines, variablesOf } from '../lines';
import { commonOption, LABEL_SIZE } from '../option-parts';
import type { DrawPicture, PictureInput, PlacedMark } from '../picture';
import { cartesian } from './cartesian';

const overCategories = cartesian({ mark: 'scatter', isStacked: false, isHorizontal: false });

/** Single items over time (a control chart) where the chart holds them, else one dot a segment. */
export const scatter: DrawPicture = (input) => {
  const { points } = input.chart;
  return points === null ? overCategories(input) : overTime(input, points);
};

type Points = NonNullable<PictureInput['chart']['points']>;

function overTime(input: PictureInput, points: Points) {
  const { chart, theme, locale, timeZone } = input;
  const inSeries =
    chart.series.length === 0 ? [{ name: chart.valueName, color: theme.accent }] : chart.series;
  const bySeries = inSeries.map((_, at) => points.filter(({ series }) => (series ?? 0) === at));
  const marks: readonly PlacedMark[] = bySeries.flatMap((ofSeries, seriesIndex) =>
    ofSeries.map(({ name, text, href }, dataIndex) => ({
      seriesIndex,
      dataIndex,
      name,
      text,
      label: '',
      href,
    })),
  );
  const legend = legendOf([...chart.series.map(({ name }) => name), ...lineNames(chart)], input);
  const date = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone });
  return {
    option: {
      ...commonOption(theme, marks),
      grid: gridOption({ legendPx: legend.heightPx }),
      legend: legend.option,
      xAxis: {
        type: 'value',
        scale: true,
        axisLabel: {
          color: theme.subtleText,
          fontSize: LABEL_SIZE,
          hideOverlap: true,
          formatter: (at: number) => date.format(at),
        },
        axisLine: { lineStyle: { color: theme.grid } },
        splitLine: { show: false },
      },
      yAxis: valueAxis(input),
      series: [
        ...inSeries.map(({ name, color }, at) => ({
          type: 'scatter',
          name,
          color,
          symbolSize: 8,
          itemStyle: { opacity: 0.75 },
          data: (bySeries[at] ?? []).map(({ x, y }) => [x, y]),
          ...(at === 0 ? constantLines(chart, theme, 'yAxis') : {}),
        })),
        ...rollingLines(chart, points),
      ],
    },
    marks,
    legendPx: legend.heightPx,
  };
}

/** A line over points has one value a point, in their order of time. */
function rollingLines(chart: PictureInput['chart'], points: Points) {
  const times = points.map(({ x }) => x).sort((a, b) => a - b);
  return variableLines(chart).map((line, at) => ({
    ...line,
    data: (variablesOf(chart)[at]?.values ?? []).map((value, point) => [times[point], value]),
  }));
}
