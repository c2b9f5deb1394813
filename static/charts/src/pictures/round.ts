import { legendOf } from '../legend';
import { commonOption, labelOption } from '../option-parts';
import type { DrawPicture, PlacedMark } from '../picture';
import { slicesOf } from '../slices';

/** A pie, or a donut: the legend names the slices. */
export function round(radius: string | readonly [string, string]): DrawPicture {
  return (input) => {
    const { theme } = input;
    const slices = slicesOf(input);
    const marks: readonly PlacedMark[] = slices.map(({ mark: { text, label, href }, name }, dataIndex) => ({
      seriesIndex: 0,
      dataIndex,
      name,
      text,
      label,
      href,
    }));
    const legend = legendOf(
      slices.map(({ name }) => name),
      input,
    );
    return {
      option: {
        ...commonOption(theme, marks),
        legend: legend.option,
        series: [
          {
            type: 'pie',
            bottom: legend.heightPx,
            radius,
            itemStyle: { borderColor: theme.surface, borderWidth: 1 },
            labelLine: { length: 8, length2: 8 },
            ...labelOption(marks, theme, 'outside'),
            data: slices.map(({ name, value, color }) => ({ name, value, itemStyle: { color } })),
          },
        ],
      },
      marks,
      legendPx: legend.heightPx,
    };
  };
}
