import type { PlainCell } from '../../core/table/table';
import type { ChartModel, ModelCell } from '../../core/chart/model';
import { formatDay } from '../../core/time/period';
import type { Texts } from '../texts/texts';
import { levelLines } from './line-text';
import { measureText } from './measure-text';
import { segmentText } from '../../core/chart/segment-text';
import { drawnValue } from '../../core/chart/number-text';
import { shownTotals } from './shown-totals';
import { totalText } from './value-text';

type Row = readonly PlainCell[];

/**
 * The numbers of a chart as a table for other programs, the head first, the total and the chart's lines last: plain numbers (durations in hours,
 * as the head says; days as `2025-01-31`), shares from 0 to 1, nothing where there is no value.
 */
export function chartTable(model: ChartModel, texts: Texts): readonly Row[] {
  return model.columns.length === 0 ? oneDimension(model, texts) : twoDimensions(model, texts);
}

function oneDimension(model: ChartModel, texts: Texts): readonly Row[] {
  const { t } = texts;
  const row = (name: string, cell: ModelCell | undefined): Row => [
    name,
    number(cell, model),
    cell?.share ?? null,
    cell?.items ?? null,
    cell?.jql ?? null,
  ];
  return [
    [
      model.rowField?.name ?? t('table.segment'),
      measureText(model.measure, texts),
      t('table.share'),
      t('measure.count'),
      t('export.jql'),
    ],
    ...(model.rowField === null
      ? []
      : model.rows.map(({ label }, at) => row(segmentText(label, texts), model.rowTotals[at]))),
    row(totalText(model, texts), model.grandTotal),
    ...levelLines(model, texts).map(({ name, drawn }) => [name, drawn, null, null, null]),
  ];
}

function twoDimensions(model: ChartModel, texts: Texts): readonly Row[] {
  const name = totalText(model, texts);
  const { ofRows, ofColumns } = shownTotals(model);
  const total = (cell: PlainCell): Row => (ofRows ? [cell] : []);
  return [
    [
      model.rowField?.name ?? texts.t('table.segment'),
      ...model.columns.map(({ label }) => segmentText(label, texts)),
      ...total(name),
    ],
    ...model.rows.map(({ label }, at) => [
      segmentText(label, texts),
      ...model.columns.map((_, column) => number(model.cells[at]?.[column], model)),
      ...total(number(model.rowTotals[at], model)),
    ]),
    ...(ofColumns
      ? [
          [
            name,
            ...model.columns.map((_, column) => number(model.columnTotals[column], model)),
            ...total(number(model.grandTotal, model)),
          ],
        ]
      : []),
    ...levelLines(model, texts).map(({ name: line, drawn, column }) => [
      line,
      ...model.columns.map((_, at) => (column === null || column === at ? drawn : null)),
      ...total(null),
    ]),
  ];
}

function number(cell: ModelCell | undefined, { measure }: ChartModel): PlainCell {
  if (cell === undefined || cell.value === null) return null;
  return measure.unit === 'day' ? formatDay(cell.value) : drawnValue(cell.value, measure);
}
