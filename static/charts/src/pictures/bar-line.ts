import { categoryAxis, gridOption, valueAxis } from '../axes';
import { legendOf } from '../legend';
import { constantLines, lineNames, variableLines } from '../lines';
import { commonOption, labelOption } from '../option-parts';
import type { DrawPicture, Picture, PictureInput, PlacedMark } from '../picture';
import { placeMarks, seriesOf } from '../series';

/**
 * Bars and lines in one picture. With a Group By its first segment becomes bars and the others lines; without one the line is
 * the cumulative share of the bars (a Pareto chart), on an axis of its own.
 */
export const barLine: DrawPicture = (input) =>
  input.chart.series.length === 0 ? pareto(input) : combined(input);

function combined(input: PictureInput): Picture {
  const { chart, theme, width } = input;
  const marks = placeMarks(chart);
  const names = [...chart.series.map(({ name }) => name), ...lineNames(chart)];
  const legend = legendOf(names, input);
  return {
    option: {
      ...commonOption(theme, marks),
      grid: gridOption({ legendPx: legend.heightPx }),
      legend: legend.option,
      xAxis: categoryAxis({ names: chart.categories.map(({ axisName }) => axisName), theme, width }),
      yAxis: valueAxis(input),
      series: [
        ...seriesOf(chart).map(({ name, color, marks: ofSeries }, at) => ({
          name,
          color,
          data: ofSeries.map((mark) => mark?.value ?? null),
          ...(at === 0
            ? { type: 'bar', barMaxWidth: 56, ...constantLines(chart, theme, 'yAxis') }
            : { type: 'line', symbol: 'circle', symbolSize: 6, lineStyle: { width: 2 } }),
          ...labelOption(marks, theme, 'top'),
        })),
        ...variableLines(chart),
      ],
    },
    marks,
    legendPx: legend.heightPx,
  };
}

function pareto(input: PictureInput): Picture {
  const { chart, theme, texts, locale, width } = input;
  const bars = placeMarks(chart);
  const shares = cumulativeShares(chart.marks.map(([mark]) => mark?.value ?? null));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const points: readonly PlacedMark[] = shares.flatMap((share, dataIndex) =>
    share === null
      ? []
      : [
          {
            seriesIndex: 1,
            dataIndex,
            name: `${chart.categories[dataIndex]?.name ?? ''}, ${texts.cumulativeShare}`,
            text: percent.format(share),
            label: '',
            href: null,
          },
        ],
  );
  const marks = [...bars, ...points];
  const values = valueAxis(input);
  const legend = legendOf([texts.cumulativeShare, ...lineNames(chart)], input);
  return {
    option: {
      ...commonOption(theme, marks),
      grid: gridOption({ legendPx: legend.heightPx }),
      legend: legend.option,
      xAxis: categoryAxis({ names: chart.categories.map(({ axisName }) => axisName), theme, width }),
      yAxis: [
        values,
        {
          ...values,
          min: 0,
          max: 1,
          interval: 0.25,
          splitLine: { show: false },
          axisLabel: { ...values.axisLabel, formatter: (share: number) => percent.format(share) },
        },
      ],
      series: [
        {
          type: 'bar',
          name: chart.valueName,
          barMaxWidth: 56,
          data: chart.marks.map(([mark], at) => ({
            value: mark?.value ?? null,
            itemStyle: { color: chart.categories[at]?.color ?? theme.accent },
          })),
          ...labelOption(bars, theme, 'top'),
          ...constantLines(chart, theme, 'yAxis'),
        },
        {
          type: 'line',
          name: texts.cumulativeShare,
          color: theme.subtleText,
          yAxisIndex: 1,
          symbol: 'circle',
          symbolSize: 6,
          data: [...shares],
        },
        ...variableLines(chart),
      ],
    },
    marks,
    legendPx: legend.heightPx,
  };
}

/** Of the sum of all values; none where a value is negative or nothing adds up, as a share would mean nothing. */
function cumulativeShares(values: readonly (number | null)[]): readonly (number | null)[] {
  const numbers = values.map((value) => value ?? 0);
  const total = numbers.reduce((sum, value) => sum + value, 0);
  if (total <= 0 || numbers.some((value) => value < 0)) return values.map(() => null);
  let sum = 0;
  return numbers.map((value) => {
    sum += value;
    return sum / total;
  });
}
