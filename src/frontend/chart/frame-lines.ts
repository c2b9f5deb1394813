import type { FrameChart, FrameLine, FrameTheme } from '../../contract/frame';
import { CHART_KINDS, type ChartKind } from '../../core/chart/kinds';
import type { ChartModel, ModelLine } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { drawnValue, numberText } from './value-text';

interface LineColors {
  readonly series: FrameChart['series'];
  readonly theme: FrameTheme;
}

/** Which lines a kind can draw; `isWhole` is true without Group By segments. */
const TAKES: Readonly<Record<ChartKind['lines'], (column: number | null, isWhole: boolean) => boolean>> = {
  none: () => false,
  goal: () => false,
  'of-totals': (column) => column === null,
  'of-series': (column, isWhole) => (column === null) === isWhole,
};

/** The lines of a model that its kind can draw, in the unit of the axis. */
export function frameLines(model: ChartModel, texts: Texts, colors: LineColors): readonly FrameLine[] {
  return drawnLines(model).map((line) => {
    const of = columnOf(line);
    const series = of === null ? undefined : colors.series[of];
    const percentile = line.kind === 'percentile' ? line.percentile : 0;
    const kind = texts.t(`frame.line.${line.kind}`, { percentile });
    return {
      kind: line.kind,
      name:
        series === undefined ? kind : texts.t('frame.line.of-series', { series: series.name, line: kind }),
      text: 'value' in line ? numberText({ ...model.measure, value: line.value }, texts) : '',
      color: series?.color ?? colors.theme.text,
      series: of,
      values: 'value' in line ? drawnValue(line.value, model.measure) : line.values.map(drawn),
    };
  });

  function drawn(value: number | null): number | null {
    return value === null ? null : drawnValue(value, model.measure);
  }
}

/** Any of them makes the Frame draw a chart that UI Kit draws without. */
export function drawnLines({ kind, lines, columns }: ChartModel): readonly ModelLine[] {
  const takes = CHART_KINDS[kind].lines;
  return lines.filter((line) =>
    line.kind === 'goal' ? takes !== 'none' : TAKES[takes](columnOf(line), columns.length === 0),
  );
}

/** Null for lines over everything. */
function columnOf(line: ModelLine): number | null {
  return 'column' in line ? line.column : null;
}
