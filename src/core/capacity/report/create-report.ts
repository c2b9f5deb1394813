import type { DayRange } from '../../calendar/day-range';
import type { CapacityUnit } from '../estimate';
import { figure, noFigure, type NoFigureReason } from '../figure';
import { countOnce } from '../count-once';
import { iterationKey } from '../iteration';
import type { LaidOut } from '../lay-out';
import { compareLoad, type ComparedLoad } from '../load';
import type { ReportBoard, ReportColumns, ReportRows } from '../records/capacity-report';
import { layOutColumns, type ReportColumn, type ReportLayout } from './report-columns';
import { reportEntry, type ReportEntry } from './report-entry';
import { contributionsOf, type ReportRowKey } from './report-rows';
import { addAmounts, NO_AMOUNTS, type Amounts } from './spread';

export interface ReportInput {
  readonly entries: readonly ReportEntry[];
  readonly rows: ReportRows;
  readonly columns: ReportColumns;
  /** Days outside do not count; null reaches as far as the iterations do. */
  readonly range: DayRange | null;
  /** From this utilisation on a cell is shown as nearly full. */
  readonly nearlyFullFrom: number;
}

/** Boards that plan in hours and boards that plan in points have a matrix each: the two do not add up. */
export interface CapacityMatrix {
  readonly unit: CapacityUnit;
  readonly columns: readonly ReportColumn[];
  /** In the order in which the entries bring them; work without a plan comes last. */
  readonly rows: readonly ReportRow[];
  /** Of each column, rows of work without a plan left out: what the teams can do and have. */
  readonly totals: readonly ReportCell[];
  readonly total: ReportCell;
  /** Iterations that are in no cell. */
  readonly missing: readonly MissingEntry[];
}

export interface ReportRow {
  readonly key: ReportRowKey;
  readonly cells: readonly ReportCell[];
  readonly total: ReportCell;
}

export type ReportCell = ComparedLoad;

export interface MissingEntry extends ReportBoard {
  readonly iteration: string;
  readonly name: string;
  readonly reason: NoFigureReason;
}

/**
 * Capacity and work of several boards, for each unit that they plan in. Capacity is exact to the day, so that the months of
 * an iteration add up to it; its work is spread over the days that remain (see `spread`). A work item that several of the
 * iterations have counts once (see `countOnce`).
 */
export function createReport(input: ReportInput): readonly CapacityMatrix[] {
  const units = [...new Set(input.entries.map(({ unit }) => unit))];
  return units.map((unit) =>
    createMatrix(unit, { ...input, entries: input.entries.filter((entry) => entry.unit === unit) }),
  );
}

interface Dated {
  readonly entry: ReportEntry;
  readonly laidOut: LaidOut;
}

function createMatrix(unit: CapacityUnit, input: ReportInput): CapacityMatrix {
  const dated = input.entries.flatMap((entry): readonly Dated[] =>
    entry.layout.laidOut === null ? [] : [{ entry, laidOut: entry.layout.laidOut }],
  );
  const range = input.range ?? spanOf(dated);
  const inRange = dated.filter(
    ({ laidOut: { window } }) => window.first <= range.last && window.last >= range.first,
  );
  const layout = layOutColumns(
    inRange.map(({ entry }) => entry),
    input.columns,
    range,
  );
  const sums = addUp(withWorkOnce(inRange), layout, input.rows);
  const { nearlyFullFrom } = input;
  const rows = [...sums.values()].map(({ key, byColumn }) => {
    const amounts = layout.columns.map((column) => byColumn.get(column.key) ?? NO_AMOUNTS);
    const toCell = IS_WITHOUT_PLAN.has(key.kind) ? workCell : loadCell;
    const cells = amounts.map((one) => toCell(one, nearlyFullFrom));
    return { key, amounts, cells, total: toCell(amounts.reduce(addAmounts, NO_AMOUNTS), nearlyFullFrom) };
  });
  const planned = rows.filter(({ key }) => !IS_WITHOUT_PLAN.has(key.kind));
  const totals = layout.columns.map((_, at) =>
    planned.map(({ amounts }) => amounts[at] ?? NO_AMOUNTS).reduce(addAmounts, NO_AMOUNTS),
  );
  return {
    unit,
    columns: layout.columns,
    rows: [...planned, ...rows.filter(({ key }) => IS_WITHOUT_PLAN.has(key.kind))].map(
      ({ key, cells, total }) => ({ key, cells, total }),
    ),
    totals: totals.map((one) => loadCell(one, nearlyFullFrom)),
    total: loadCell(totals.reduce(addAmounts, NO_AMOUNTS), nearlyFullFrom),
    missing: input.entries.flatMap(missingOf),
  };
}

function withWorkOnce(dated: readonly Dated[]): readonly Dated[] {
  const inputs = countOnce(dated.map(({ entry }) => entry.input));
  return dated.map((one, at) => {
    const input = inputs[at];
    return input === undefined || input === one.entry.input
      ? one
      : { ...one, entry: reportEntry(one.entry, input) };
  });
}

const IS_WITHOUT_PLAN: ReadonlySet<ReportRowKey['kind']> = new Set(['unplanned', 'unassigned']);

/** From the first day of all to the last; empty without any. */
function spanOf(dated: readonly Dated[]): DayRange {
  if (dated.length === 0) return { first: 0, last: -1 };
  return {
    first: Math.min(...dated.map(({ laidOut }) => laidOut.window.first)),
    last: Math.max(...dated.map(({ laidOut }) => laidOut.window.last)),
  };
}

interface RowSums {
  readonly key: ReportRowKey;
  readonly byColumn: Map<string, Amounts>;
}

function addUp(
  dated: readonly Dated[],
  layout: ReportLayout,
  rows: ReportRows,
): ReadonlyMap<string, RowSums> {
  const sums = new Map<string, RowSums>();
  for (const { entry, laidOut } of dated) {
    for (const { row, days } of contributionsOf(entry, laidOut, rows)) {
      const name = JSON.stringify(row);
      const { byColumn } = sums.get(name) ?? { byColumn: new Map<string, Amounts>() };
      sums.set(name, { key: row, byColumn });
      days.forEach((amounts, at) => {
        const column = layout.keyOf(entry, laidOut.window.first + at);
        if (column !== null) byColumn.set(column, addAmounts(byColumn.get(column) ?? NO_AMOUNTS, amounts));
      });
    }
  }
  return sums;
}

function loadCell({ total, remaining, allocated }: Amounts, nearlyFullFrom: number): ReportCell {
  return compareLoad({ total: figure(total), remaining: figure(remaining), allocated }, nearlyFullFrom);
}

/** Without a plan there is no capacity to compare work with. */
function workCell({ allocated }: Amounts, nearlyFullFrom: number): ReportCell {
  const none = noFigure('not-planned');
  return compareLoad({ total: none, remaining: none, allocated }, nearlyFullFrom);
}

function missingOf({ boardId, projectKey, iteration, layout }: ReportEntry): readonly MissingEntry[] {
  if (layout.reason === null) return [];
  const { source, name } = iteration;
  return [{ boardId, projectKey, iteration: iterationKey(source), name, reason: layout.reason }];
}
