import type { FrameChart, FrameMark } from '../../../src/contract/frame';
import type { PlacedMark } from './picture';

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  /** One a category; null is a gap, never a zero. */
  readonly marks: readonly (FrameMark | null)[];
}

/** The Group By segments; without them one series, named after what is measured. */
export function seriesOf({ series, categories, marks, valueName }: FrameChart): readonly DrawnSeries[] {
  if (series.length === 0) {
    const color = categories[0]?.color ?? '';
    return [{ name: valueName, color, marks: marks.map(([mark]) => mark ?? null) }];
  }
  return series.map(({ name, color }, at) => ({
    name,
    color,
    marks: marks.map((row) => row[at] ?? null),
  }));
}

/** The marks of the series by category, as one reads them; what a mark is called names its series where there are several. */
export function placeMarks(chart: FrameChart): readonly PlacedMark[] {
  const series = seriesOf(chart);
  return chart.categories.flatMap((category, dataIndex) =>
    series.flatMap(({ name, marks }, seriesIndex) => {
      const mark = marks[dataIndex] ?? null;
      if (mark === null) return [];
      const { text, label, href } = mark;
      const whole = chart.series.length === 0 ? category.name : `${category.name}, ${name}`;
      return [{ seriesIndex, dataIndex, name: whole, text, label, href }];
    }),
  );
}
