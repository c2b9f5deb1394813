import type { ChartModel, ModelSegment } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { axisTexts } from './axis-texts';
import { segmentText } from '../../core/chart/segment-text';
import { drawnValue } from '../../core/chart/number-text';
import { markText } from './value-text';

/** One mark of a chart: UI Kit's charts take long format, one entry per point. */
export interface Point {
  /** Place on the axis, or the slice. */
  readonly category: string;
  /** What decides the colour: the Group By segment, else the category itself. */
  readonly series: string;
  readonly value: number;
  /** Text on the mark. */
  readonly mark: string;
}

export interface ChartData {
  readonly points: readonly Point[];
  /** Ties each series to its colour. */
  readonly palette: readonly PaletteEntry[];
  /** Cells that hold a value which the chart cannot draw. */
  readonly notDrawn: number;
}

export interface PaletteEntry {
  readonly key: string;
  readonly value: string;
}

export interface ChartDataOptions {
  /** Slices cannot be negative; bars and lines can. */
  readonly drawsNegative: boolean;
  /** Null for slices, which carry labels of their own. */
  readonly axis: NamesAxis | null;
}

/** Whether the names of the categories stand below their marks, side by side, or left of them, one below the other. */
export type NamesAxis = 'below' | 'left';

/** More names that carry a value would not fit side by side: they would lose what tells them apart. */
const MARKS_BELOW = 12;

/** Points of a chart; cells without a value are left out, as missing is not zero. */
export function chartData(model: ChartModel, texts: Texts, options: ChartDataOptions): ChartData {
  const categories = uniqueTexts(categoryTexts(model, texts, options));
  const columns = uniqueTexts(model.columns.map(({ label }) => segmentText(label, texts)));
  const series = model.columns.length === 0 ? categories : columns;
  const colored: readonly ModelSegment[] = model.columns.length === 0 ? model.rows : model.columns;

  const points: Point[] = [];
  let notDrawn = 0;
  model.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.value === null) return;
      if (cell.value < 0 && !options.drawsNegative) {
        notDrawn += 1;
        return;
      }
      points.push({
        category: categories[row] ?? '',
        series: series[model.columns.length === 0 ? row : column] ?? '',
        value: drawnValue(cell.value, model.measure),
        mark: markText(cell, model, texts),
      });
    });
  });
  return {
    points,
    palette: colored.map(({ color }, index) => ({ key: series[index] ?? '', value: color })),
    notDrawn,
  };
}

/** UI Kit's bars and lines carry no labels of their own, so value and share stand beside the name, where there is room. */
function categoryTexts(model: ChartModel, texts: Texts, { axis }: ChartDataOptions): readonly string[] {
  const labels = model.rows.map(({ label }) => label);
  if (axis === null) return labels.map((label) => segmentText(label, texts));
  const names = axisTexts(labels, texts);
  if (axis === 'below' && names.length > MARKS_BELOW) return names;
  return names.map((name, row) => {
    const total = model.rowTotals[row];
    const mark = total === undefined ? '' : markText(total, model, texts);
    return mark === '' ? name : texts.t('segment.with-mark', { name, mark });
  });
}

/** Charts tell marks apart by text alone: a second "Ann" becomes "Ann (2)". */
export function uniqueTexts(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(names);
  const seen = new Set<string>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let count = 2;
    while (taken.has(`${name} (${String(count)})`)) count += 1;
    const unique = `${name} (${String(count)})`;
    taken.add(unique);
    return unique;
  });
}
