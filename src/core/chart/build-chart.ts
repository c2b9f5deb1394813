import type { Aggregate } from '../aggregate/aggregate';
import {
  HIDDEN,
  ONE_PLACE,
  rollUp,
  type Figure,
  type Placement,
  type RollUp,
  type Total,
} from '../aggregate/roll-up';
import type { AggregateState } from '../aggregate/state';
import { and } from '../source/jql';
import { arrangeAxis, type ArrangedAxis } from './arrange-axis';
import { describeAxis, type AxisInput, type AxisSegment } from './axis';
import { assignColors, SINGLE_COLOR } from './colors';
import type { ChartConfig, DimensionSpec } from './config';
import type { ChartContext, ReadSummary } from './context';
import { explainChart } from './explain-chart';
import { CHART_KINDS } from './kinds';
import type { ChartModel, ModelCell, ModelField, ModelMeasure, ModelSegment } from './model';
import type { Question } from './question';
import { createSegmentClause, type SegmentClause } from './segment-clause';

export interface BuildChartInput {
  readonly config: ChartConfig;
  readonly prepared: ChartContext;
  readonly question: Question;
  readonly aggregate: Aggregate;
  readonly read: ReadSummary;
}

/** A link longer than this does not reach Jira: addresses are cut or refused at 8,192 bytes. */
const ENCODED_JQL_MAX = 7_500;

/** One dimension, arranged. */
interface Axis extends ArrangedAxis {
  readonly placement: Placement;
  readonly segments: readonly ModelSegment[];
  /** By place, the clause that finds its items. */
  readonly clauses: readonly (string | null)[];
  /** The clause that finds all items shown; blank when the source alone does. */
  readonly shownClause: string | null;
}

/**
 * aggregate -> table of all segments (to sort by) -> arranged axes -> table of what is shown -> model
 *
 * Presentation never needs another read: the same aggregate gives every order, top, renaming and hiding.
 */
export function buildChart(input: BuildChartInput): ChartModel {
  const { config, question, aggregate, prepared } = input;
  const state = aggregate.encode();
  const [rows, columns] = arrangeAxes(input, state);
  const table = rollUp({
    state,
    measure: question.measure,
    measureSpec: question.measureSpec,
    rows: rows.placement,
    columns: columns?.placement ?? ONE_PLACE,
  });
  const cells = createCellBuilder(input, table);
  const columnClauses = columns?.clauses ?? [''];
  const columnShown = columns?.shownClause ?? (columns === null ? '' : null);
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

function arrangeAxes(input: BuildChartInput, state: AggregateState): readonly [Axis, Axis | null] {
  const { config, question } = input;
  const [rowInput, columnInput] = axisInputs(input, state);
  if (rowInput === undefined) return [SINGLE_AXIS, null];
  const rows = describeAxis(rowInput);
  const columns = columnInput === undefined ? null : describeAxis(columnInput);
  const all = rollUp({
    state,
    measure: question.measure,
    measureSpec: question.measureSpec,
    rows: placeEach(rows, rowInput),
    columns: columnInput === undefined ? ONE_PLACE : placeEach(columns ?? [], columnInput),
  });
  const { rowsMax, columnsMax } = CHART_KINDS[config.kind];
  const top = Math.min(config.top ?? Infinity, rowsMax);
  return [
    finishAxis(input, rowInput, { segments: rows, top, totalAt: all.rowTotal }),
    columnInput === undefined || columns === null
      ? null
      : finishAxis(input, columnInput, { segments: columns, top: columnsMax, totalAt: all.columnTotal }),
  ];
}

function axisInputs({ config, question }: BuildChartInput, state: AggregateState): readonly AxisInput[] {
  const specs: readonly (DimensionSpec | null)[] = [config.chartBy, config.groupBy];
  return question.dimensions.map((dimension, at) => ({
    dimension,
    at,
    state,
    overrides: config.segments,
    showEmptyPeriods: specs[at]?.showEmptyPeriods ?? false,
  }));
}

/** Of charts that show one number. */
const SINGLE_AXIS: Axis = {
  shown: [],
  hidden: [],
  placement: ONE_PLACE,
  segments: [{ key: '', label: { kind: 'text', text: '' }, color: SINGLE_COLOR }],
  clauses: [''],
  shownClause: '',
};

/** Every visible segment in a place of its own, in the order of the list. */
function placeEach(segments: readonly AxisSegment[], input: AxisInput): Placement {
  return placeSegments(
    segments.map((segment) => (segment.isHidden ? { ...segment, values: [], role: 'other' } : segment)),
    input,
  );
}

function placeSegments(shown: readonly AxisSegment[], { state, at }: AxisInput): Placement {
  const placeOfKey = new Map(
    shown.flatMap(({ values }, place) => values.map(({ key }) => [key, place] as const)),
  );
  return {
    places: shown.length,
    ofSegment: (state.dimensions[at]?.segments ?? []).map(({ key }) => placeOfKey.get(key) ?? HIDDEN),
    ofEmpty: shown.findIndex(({ role }) => role === 'empty'),
  };
}

interface AxisDraft {
  readonly segments: readonly AxisSegment[];
  readonly top: number;
  readonly totalAt: (place: number) => Total;
}

function finishAxis(input: BuildChartInput, axisInput: AxisInput, draft: AxisDraft): Axis {
  const { config, prepared } = input;
  const placeOfKey = new Map(draft.segments.map(({ key }, place) => [key, place]));
  const arranged = arrangeAxis(
    draft.segments,
    {
      sort: config.sort,
      top: draft.top,
      valueOf: ({ key }) => totalFigure(config, draft.totalAt(placeOfKey.get(key) ?? HIDDEN)).value,
    },
    axisInput,
  );
  const { dimension, state } = axisInput;
  const colorOf = assignColors({
    dimension,
    kind: CHART_KINDS[config.kind],
    segments: [...arranged.shown, ...arranged.hidden],
  });
  const clauseOf = createSegmentClause(dimension, prepared);
  return {
    ...arranged,
    placement: placeSegments(arranged.shown, axisInput),
    segments: arranged.shown.map((segment) => ({
      key: segment.key,
      label: segment.label,
      color: colorOf(segment),
    })),
    clauses: arranged.shown.map((segment) => clauseOf([segment])),
    shownClause: clauseOfShown(arranged, clauseOf, state),
  };
}

/** Where nothing is left out the source alone finds all items; saying more would only make the JQL harder to read. */
function clauseOfShown(
  { shown, hidden }: ArrangedAxis,
  clauseOf: SegmentClause,
  state: AggregateState,
): string | null {
  const grouped = state.groups.reduce((sum, { tally }) => sum + (tally[0] ?? 0), 0);
  return hidden.length === 0 && grouped === state.items ? '' : clauseOf(shown);
}

function totalFigure({ uniqueTotals }: ChartConfig, total: Total): Figure {
  return uniqueTotals ? total.unique : total.summed;
}

interface CellBuilder {
  cell(figure: Figure, clauses: readonly (string | null)[]): ModelCell;
  total(total: Total, clauses: readonly (string | null)[]): ModelCell;
}

function createCellBuilder({ config, question, prepared }: BuildChartInput, table: RollUp): CellBuilder {
  const base = question.measure.isAdditive ? totalFigure(config, table.grandTotal).value : null;
  const shareOf = (value: number | null): number | null =>
    base === null || base <= 0 || value === null || value < 0 ? null : value / base;
  const cell: CellBuilder['cell'] = ({ value, items }, clauses) => ({
    value,
    share: shareOf(value),
    items,
    jql: joinClauses(prepared.jql, clauses),
  });
  return {
    cell,
    // The items behind a total are the same whichever way it counts them.
    total: (total, clauses) => cell({ ...totalFigure(config, total), items: total.unique.items }, clauses),
  };
}

function joinClauses(source: string, clauses: readonly (string | null)[]): string | null {
  const known = clauses.filter((clause) => clause !== null);
  if (known.length < clauses.length) return null;
  const jql = and(source, ...known);
  return encodeURIComponent(jql).length > ENCODED_JQL_MAX ? null : jql;
}
