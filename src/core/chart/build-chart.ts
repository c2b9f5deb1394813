import { ONE_PLACE, rollUp } from '../aggregate/roll-up';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { AFTER_UNITS, applyAfter } from './apply-after';
import { createCellBuilder } from './cell-builder';
import type { BuildChartInput } from './build-input';
import { drawLines } from './draw-lines';
import { explainChart } from './explain-chart';
import { layOutAxes } from './lay-out-axes';
import type { ChartModel, ModelField, ModelMeasure } from './model';
import { countsWorkingDays } from './quantities-of';
import { usedDimensions } from './used-dimensions';

/**
 * aggregate -> table of all segments (to sort by) -> arranged axes -> table of what is shown ->
 * after-measures -> lines -> model
 *
 * Presentation never needs another read: the same aggregate gives every order, top, renaming and hiding.
 */
export function buildChart(input: BuildChartInput): ChartModel {
  const { config, question, aggregate, prepared } = input;
  const state = aggregate.encode();
  const [rows, columns] = layOutAxes(input, state);
  const table = rollUp({
    state,
    measured: question,
    rows: rows.placement,
    columns: columns?.placement ?? ONE_PLACE,
    accumulatedRows: config.after === 'cumulative' ? rows.ordered : 0,
  });
  const cells = createCellBuilder(input, table);
  const columnClauses = columns?.clauses ?? [''];
  const columnShown = columns === null ? '' : columns.shownClause;
  const numbers = applyAfter(config.after, {
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
    ordered: rows.ordered,
  });
  const measure = describeMeasure(input);
  return {
    kind: config.kind,
    title: config.title,
    measure,
    rows: rows.segments,
    columns: columns?.segments ?? [],
    ...numbers,
    points: null,
    totalsCount: config.uniqueTotals ? 'unique-items' : 'sum-of-segments',
    labels: config.labels,
    lines: drawLines(config.lines, { ...numbers, measure, rows, columns: columns?.segments.length ?? 0 }),
    legend: config.legend,
    rowField: describeField(input, 0),
    columnField: describeField(input, 1),
    explain: explainChart({
      config,
      question,
      state,
      table,
      context: prepared,
      read: input.read,
      axes: columns === null ? [rows] : [rows, columns],
    }),
  };
}

function describeMeasure({ config, question, prepared }: BuildChartInput): ModelMeasure {
  const { calculate, after, timeUnit, sources } = config;
  const names = question.measuredFields.map(({ name }) => name);
  return {
    id: calculate.measure,
    fieldName: names.length === 0 ? null : names.join(', '),
    unit: AFTER_UNITS[after] ?? question.unit,
    empty: calculate.measure === 'average' ? calculate.empty : 'ignore',
    formula: {
      calculate,
      fieldNames: Object.fromEntries(question.measuredFields.map(({ id, name }) => [id, name])),
      sourceNames: sources.map(({ name }) => name),
    },
    after,
    timeUnit,
    weekDays: countsWorkingDays(calculate) ? weekDaysOf(prepared.calendar) : null,
  };
}

/** A calendar without a weekday lets no time count: its units do not matter. */
function weekDaysOf({ workingDays }: WorkingCalendar): number | null {
  return workingDays.length === 0 ? null : workingDays.length;
}

function describeField({ config, question }: BuildChartInput, at: number): ModelField | null {
  const dimension = question.dimensions[at];
  const spec = usedDimensions(config)[at]?.spec ?? null;
  // Sources are no field of Jira.
  if (dimension === undefined || spec?.kind === 'sources') return null;
  const { field, bucket } = dimension;
  return { id: field.id, name: field.name, bucket, spec };
}
