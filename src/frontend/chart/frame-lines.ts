import type { FrameChart, FrameLine, FrameTheme } from '../../contract/frame';
import type { ChartModel } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { drawnLines, lineColumn } from './drawn-lines';
import { lineName } from './line-text';
import { drawnValue, numberText } from '../../core/chart/number-text';

interface LineColors {
  readonly series: FrameChart['series'];
  readonly theme: FrameTheme;
}

/** The lines of a model that its kind can draw, in the unit of the axis. */
export function frameLines(model: ChartModel, texts: Texts, colors: LineColors): readonly FrameLine[] {
  return drawnLines(model).map((line) => {
    const of = lineColumn(line);
    return {
      kind: line.kind,
      name: lineName(line, model, texts),
      text: 'value' in line ? numberText({ ...model.measure, value: line.value }, texts) : '',
      color: colors.series[of ?? -1]?.color ?? colors.theme.text,
      series: of,
      values: 'value' in line ? drawnValue(line.value, model.measure) : line.values.map(drawn),
    };
  });

  function drawn(value: number | null): number | null {
    return value === null ? null : drawnValue(value, model.measure);
  }
}
