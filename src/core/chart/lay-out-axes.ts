import { HIDDEN, ONE_PLACE, rollUp, type Placement, type Total } from '../aggregate/roll-up';
import type { AggregateState } from '../aggregate/state';
import { arrangeAxis, type ArrangedAxis } from './arrange-axis';
import { describeAxis, leavesOutPeriods, type AxisInput, type AxisSegment } from './axis';
import { assignColors, SINGLE_COLOR } from './colors';
import type { BuildChartInput } from './build-input';
import type { ChartConfig, SegmentSort } from './config';
import { CHART_KINDS } from './kinds';
import type { ModelSegment } from './model';
import { createSegmentClause, type SegmentClause } from './segment-clause';
import { sourceSegments } from './source-segments';
import { totalFigure } from './total-figure';
import { usedDimensions } from './used-dimensions';

/** One dimension as it is shown. */
export interface Axis extends ArrangedAxis {
  readonly placement: Placement;
  readonly segments: readonly ModelSegment[];
  /** By place, the clause that finds its items. */
  readonly clauses: readonly (string | null)[];
  /** The clause that finds all items shown; blank when the source alone does. */
  readonly shownClause: string | null;
  /** Whether rows follow one another in an order of their own; how many of them do: Other and the empty one do not. */
  readonly isOrdered: boolean;
  readonly ordered: number;
  /** Whether periods without an item are left out because there are too many of them. */
  readonly leavesOutPeriods: boolean;
  /** Those of all segments that the author made of several. */
  readonly merged: readonly AxisSegment[];
}

/** The rows and the columns; null for charts without a second dimension. Looks at all segments first, to sort by their totals. */
export function layOutAxes(input: BuildChartInput, state: AggregateState): readonly [Axis, Axis | null] {
  const { config, question } = input;
  const [rowInput, columnInput] = axisInputs(input, state);
  if (rowInput === undefined) return [SINGLE_AXIS, null];
  const rows = describeAxis(rowInput);
  const columns = columnInput === undefined ? null : describeAxis(columnInput);
  const all = rollUp({
    state,
    measured: question,
    accumulatedRows: 0,
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

function axisInputs(
  { config, question, prepared }: BuildChartInput,
  state: AggregateState,
): readonly AxisInput[] {
  const used = usedDimensions(config);
  return question.dimensions.flatMap((dimension, at) => {
    const { path, spec } = used[at] ?? {};
    if (path === undefined) return [];
    return [
      {
        dimension,
        at,
        state,
        path,
        valueOrder: prepared.valueOrders[dimension.field.id] ?? null,
        overrides: spec?.kind === 'sources' ? sourceSegments(config, path) : config.segments,
        merges: config.merges,
        showEmptyPeriods: spec?.kind === 'periods' && spec.showEmptyPeriods,
      },
    ];
  });
}

/** Of charts that show one number. */
const SINGLE_AXIS: Axis = {
  shown: [],
  hidden: [],
  placement: ONE_PLACE,
  segments: [{ key: '', label: { kind: 'text', text: '' }, color: SINGLE_COLOR }],
  clauses: [''],
  shownClause: '',
  isOrdered: false,
  ordered: 0,
  leavesOutPeriods: false,
  merged: [],
};

/** Every visible segment in a place of its own, in the order of the list. */
function placeEach(segments: readonly AxisSegment[], input: AxisInput): Placement {
  return placeSegments(
    segments.map((segment) => (segment.isHidden ? { ...segment, values: [], holdsEmpty: false } : segment)),
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
    ofEmpty: shown.findIndex(({ holdsEmpty }) => holdsEmpty),
  };
}

const AS_LISTED: SegmentSort = { by: 'field', direction: 'ascending' };

/** Sources beside each other in every row stand as the author has listed or ordered them, however the rows are sorted. */
function sortOf({ sort }: ChartConfig, { dimension, path }: AxisInput): SegmentSort {
  const areSeries = dimension.jqlOf !== null && path === 'groupBy';
  return areSeries && sort.by !== 'manual' ? AS_LISTED : sort;
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
      sort: sortOf(config, axisInput),
      order: config.order[axisInput.path],
      top: draft.top,
      valueOf: ({ key }) => totalFigure(config, draft.totalAt(placeOfKey.get(key) ?? HIDDEN)).value,
    },
    axisInput,
  );
  const { dimension, state } = axisInput;
  const colorOf = assignColors({
    dimension,
    // Series side by side are told apart by nothing but their colours.
    periodColors: axisInput.path === 'groupBy' ? 'each' : CHART_KINDS[config.kind].periodColors,
    segments: [...arranged.shown, ...arranged.hidden],
  });
  const clauseOf = createSegmentClause(dimension, prepared);
  const ordered = arranged.shown.filter(({ role }) => role === 'value').length;
  const accumulated = axisInput.path === 'chartBy' && config.after === 'cumulative' ? ordered : 0;
  return {
    ...arranged,
    placement: placeSegments(arranged.shown, axisInput),
    segments: arranged.shown.map((segment) => ({
      key: segment.key,
      label: segment.label,
      color: colorOf(segment),
    })),
    clauses: arranged.shown.map((segment, place) =>
      clauseOf(place < accumulated ? arranged.shown.slice(0, place + 1) : [segment]),
    ),
    shownClause: clauseOfShown(arranged, clauseOf, state),
    isOrdered: dimension.isOrdered,
    ordered,
    leavesOutPeriods: leavesOutPeriods(axisInput, draft.segments),
    merged: draft.segments.filter(({ parts }) => parts.length > 0),
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
