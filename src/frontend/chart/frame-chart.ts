import type { FrameChart, FrameMark } from '../../contract/frame';
import { CHART_KINDS } from '../../core/chart/kinds';
import type { ChartModel, ModelCell, ModelSegment } from '../../core/chart/model';
import type { Texts } from '../texts/texts';
import { axisTexts } from './axis-texts';
import { CHART_COLORS } from './chart-colors';
import { frameLines } from './frame-lines';
import { FRAME_THEMES } from './frame-theme';
import { measureText } from './measure-text';
import { searchAddress } from './search-address';
import { segmentText } from '../../core/chart/segment-text';
import { drawnValue, numberText } from '../../core/chart/number-text';
import { markText, shareText, valueText } from './value-text';

/** So many values are read out; the table beside the chart has them all. */
const READ_OUT = 12;

type ColorMode = 'light' | 'dark';

/** The chart as the Frame draws it: every text in the viewer's language, every colour of the theme. */
export function frameChart(model: ChartModel, texts: Texts, mode: ColorMode): FrameChart {
  const { picture, drawsNegative } = CHART_KINDS[model.kind];
  const named = ({ label, color }: ModelSegment): { readonly name: string; readonly color: string } => ({
    name: segmentText(label, texts),
    color: CHART_COLORS[color]?.[mode] ?? color,
  });
  const axisNames = axisTexts(
    model.rows.map(({ label }) => label),
    texts,
  );
  const categories = model.rows.map((row, at) => ({ ...named(row), axisName: axisNames[at] ?? '' }));
  const series = model.columns.map(named);
  const lines = frameLines(model, texts, { series, theme: FRAME_THEMES[mode] });
  const marks = model.cells.map((row) => row.map((cell) => frameMark(cell, model, texts, drawsNegative)));
  return {
    picture,
    title: model.title,
    description: describe(model, { categories, series, marks, lines }, texts),
    valueName: measureText(model.measure, texts),
    categories,
    series,
    marks,
    total: totalMark(model, texts),
    points:
      model.points === null ? null : model.points.points.map((point) => framePoint(point, model, texts)),
    lines,
  };
}

/** Null for what has no value, or one that the kind cannot draw; the table shows it. */
function frameMark(
  cell: ModelCell,
  model: ChartModel,
  texts: Texts,
  drawsNegative: boolean,
): FrameMark | null {
  const { value, share, items, jql } = cell;
  if (value === null || (value < 0 && !drawsNegative)) return null;
  const text = valueText(cell, model.measure, texts);
  return {
    value: drawnValue(value, model.measure),
    text: share === null ? text : texts.t('value.with-share', { value: text, share: shareText(cell, texts) }),
    label: markText(cell, model, texts),
    href: jql === null || items === 0 ? null : searchAddress(jql),
  };
}

/** One number has no share worth saying. */
function totalMark(model: ChartModel, texts: Texts): FrameMark | null {
  const { grandTotal, measure } = model;
  const mark = frameMark(grandTotal, model, texts, true);
  return mark === null ? null : { ...mark, text: valueText(grandTotal, measure, texts) };
}

type Point = NonNullable<ChartModel['points']>['points'][number];

function framePoint(
  { name, x, y, column, jql }: Point,
  { measure, explain }: ChartModel,
  texts: Texts,
): NonNullable<FrameChart['points']>[number] {
  const value = numberText({ value: y, unit: measure.unit }, texts);
  return {
    name,
    x,
    y: drawnValue(y, measure),
    text: `${value} · ${texts.formats.moment(x, explain.timeZone)}`,
    series: column,
    href: jql === null ? null : searchAddress(jql),
  };
}

function describe(
  model: ChartModel,
  { categories, series, marks, lines }: Pick<FrameChart, 'categories' | 'series' | 'marks' | 'lines'>,
  texts: Texts,
): string {
  const { t } = texts;
  const spoken = marks.flatMap((row, at) =>
    row.flatMap((mark, column) => {
      if (mark === null) return [];
      const name = categories[at]?.name ?? '';
      const of = series[column]?.name;
      return of === undefined
        ? t('frame.mark', { name, value: mark.text })
        : t('frame.mark-of-series', { name, series: of, value: mark.text });
    }),
  );
  const said = lines.map(({ name, text }) => (text === '' ? name : t('frame.mark', { name, value: text })));
  const listed = spoken.slice(0, READ_OUT).join('; ');
  const more = spoken.length - READ_OUT;
  return t('frame.description', {
    kind: t(`kind.${model.kind}`),
    measure: measureText(model.measure, texts),
    marks: [more > 0 ? t('frame.more', { marks: listed, more }) : listed, ...said].join('; '),
  });
}
