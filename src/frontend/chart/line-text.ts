import type { ChartModel, ModelLine } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { drawnLines, lineColumn } from './drawn-lines';
import { segmentText } from '../../core/chart/segment-text';
import { drawnValue, numberText } from '../../core/chart/number-text';

/** "Average", or with Group By segments "Bugs: Average". */
export function lineName(line: ModelLine, { columns }: ChartModel, texts: Texts): string {
  const percentile = line.kind === 'percentile' ? line.percentile : 0;
  const name = texts.t(`frame.line.${line.kind}`, { percentile });
  const column = columns[lineColumn(line) ?? -1];
  return column === undefined
    ? name
    : texts.t('frame.line.of-series', { series: segmentText(column.label, texts), line: name });
}

/** A line of one value all along. */
export interface LevelLine {
  readonly name: string;
  /** Null for one over everything. */
  readonly column: number | null;
  readonly text: string;
  /** In the unit of the axis. */
  readonly drawn: number;
}

/** The goal, averages and percentiles that a chart draws: a table has a row for each. */
export function levelLines(model: ChartModel, texts: Texts): readonly LevelLine[] {
  const { measure } = model;
  return drawnLines(model).flatMap((line) =>
    'value' in line
      ? [
          {
            name: lineName(line, model, texts),
            column: lineColumn(line),
            text: numberText({ ...measure, value: line.value }, texts),
            drawn: drawnValue(line.value, measure),
          },
        ]
      : [],
  );
}
