import { categoryRows, gridOption } from '../axes';
import { commonOption, labelOption } from '../option-parts';
import type { DrawPicture, PlacedMark } from '../picture';
import { slicesOf } from '../slices';

/** Room for a value and its share at the right of the widest step. */
const LABEL_PX = 110;

/**
 * Steps below one another, each as wide as its value and centred, so that widths can be compared whatever their order; a
 * trapezium would take half of its shape from the next step.
 */
export const funnel: DrawPicture = (input) => {
  const { theme, width } = input;
  const slices = slicesOf(input);
  const largest = Math.max(0, ...slices.map(({ value }) => value));
  // The bars stand on bars that are not seen: those are series 0.
  const marks: readonly PlacedMark[] = slices.map(({ mark: { text, label, href }, name }, dataIndex) => ({
    seriesIndex: 1,
    dataIndex,
    name,
    text,
    label,
    href,
  }));
  const bar = { type: 'bar', stack: 'funnel', barCategoryGap: '12%', barMaxWidth: 40 };
  const labels = labelOption(marks, theme, 'right');
  const grid = gridOption({ legendPx: 0, top: 4 });
  return {
    option: {
      ...commonOption(theme, marks),
      grid: labels.label.show ? { ...grid, right: LABEL_PX } : grid,
      xAxis: { type: 'value', show: false, min: 0, max: Math.max(1, largest) },
      yAxis: {
        ...categoryRows({ names: slices.map(({ name }) => name), theme, width }),
        axisLine: { show: false },
      },
      series: [
        {
          ...bar,
          silent: true,
          itemStyle: { color: 'transparent' },
          data: slices.map(({ value }) => (largest - value) / 2),
        },
        {
          ...bar,
          ...labels,
          itemStyle: { borderRadius: 2 },
          data: slices.map(({ value, color }) => ({ value, itemStyle: { color } })),
        },
      ],
    },
    marks,
    legendPx: 0,
  };
};
