import { ONE_PLACE, rollUp } from '../aggregate/roll-up';
import { createCellBuilder } from './cell-builder';
import type { BuildChartInput } from './build-input';
import { explainChart } from './explain-chart';
import { layOutAxes } from './lay-out-axes';
import type { ChartModel, ModelField, ModelMeasure } from './model';
import type { Question } from './question';

/**
 * aggregate -> table of all segments (to sort by) -> arranged axes -> table of what is shown -> model
 *
 * Presentation never needs another read: the same aggregate gives every order, top, renaming and hiding.
 */
export function buildChart(input: BuildChartInput): ChartModel {
  const { config, question, aggregate, prepared } = input;
  const state = aggregate.encode();
  const [rows, columns] = layOutAxes(input, state);
  const table = rollUp({
    state,
    measure: question.measure,
    measureSpec: question.measureSpec,
    rows: rows.placement,
    columns: columns?.placement ?? ONE_PLACE,
  });
  const cells = createCellBuilder(input, table);
  const columnClauses = columns?.clauses ?? [''];
  const columnShown = columns === null ? '' : columns.shownClause;
  return {
    kind: config.kind,
    title: config.title,
    measure: describeMeasure(question),
    rows: rows.segments,
    columns: columns?.segments ?? [],
    cells: rows.clauses.map((rowClause, row) =>
      columnClauses.map((columnClause, column) =>
        cells.cell(table.cell(row, column), [rowClause, columnClause]),
      ),
    ),
    rowTotals: rows.clauses.map((clause, row) => cells.total(table.rowTotal(row), [clause, columnShown])),
    columnTotals:
      columns?.clauses.map((clause, column) =>
        cells.total(table.columnTotal(column), [rows.shownClause, clause]),
      ) ?? [],
    grandTotal: cells.total(table.grandTotal, [rows.shownClause, columnShown]),
    points: null,
    totalsCount: config.uniqueTotals ? 'unique-items' : 'sum-of-segments',
    labels: config.labels,
    rowField: describeField(question, 0),
    columnField: describeField(question, 1),
    explain: explainChart({ question, state, table, context: prepared, read: input.read }),
  };
}

function describeMeasure({ measure, measureSpec, measuredField, input }: Question): ModelMeasure {
  const inputUnit = input.kind === 'number' ? input.measuring.unit : 'number';
  return {
    id: measure.id,
    fieldName: measuredField?.name ?? null,
    unit: measure.unit === 'input' ? inputUnit : measure.unit,
    empty: measureSpec.empty,
  };
}

function describeField({ dimensions }: Question, at: number): ModelField | null {
  const dimension = dimensions[at];
  if (dimension === undefined) return null;
  return { id: dimension.field.id, name: dimension.field.name, bucket: dimension.bucket };
}
