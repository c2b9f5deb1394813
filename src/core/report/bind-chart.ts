import { appError } from '../error';
import { CHART_KINDS, type ChartKind } from '../chart/kinds';
import type { BoundAggregate } from './bind-aggregate';
import type { BoundColumn } from './bind-columns';
import type { BoundGroup } from './bind-groups';
import type { Binding } from './binding';

export interface BoundChart {
  readonly kind: ChartKind;
  /** As many as the kind shows: none, one or two. */
  readonly groups: readonly BoundGroup[];
  /** Null: the number of work items. */
  readonly measured: { readonly name: string; readonly aggregate: BoundAggregate } | null;
}

/** Null for a report without a chart. */
export function bindChart(
  { definition, faults }: Binding,
  columns: readonly BoundColumn[],
  groups: readonly BoundGroup[],
): BoundChart | null {
  const { chart } = definition;
  if (chart === null) return null;
  const kind = CHART_KINDS[chart.kind];
  const required = Number(kind.chartBy === 'required') + Number(kind.groupBy === 'required');
  if (definition.groups.length < required) {
    faults.push({ path: 'chart.kind', error: appError('invalid-input', { expected: `${required} groups` }) });
  }
  const shown = Number(kind.chartBy !== 'none') + Number(kind.groupBy !== 'none');
  const bound = { kind, groups: groups.slice(0, shown) };
  if (chart.columnId === null) return { ...bound, measured: null };
  const column = columns.find((one) => one.column.id === chart.columnId);
  const aggregate = column?.groupAggregate ?? null;
  if (column === undefined || aggregate === null || !DRAWN.includes(aggregate.type)) {
    const error = appError('invalid-input', { expected: 'column with an aggregate' });
    // A column that is faulty itself has said so.
    const isThere = definition.columns.some(({ id }) => id === chart.columnId);
    if (column !== undefined || !isThere) faults.push({ path: 'chart.columnId', error });
    return null;
  }
  const { header } = column.column;
  return { ...bound, measured: { name: header === '' ? column.name : header, aggregate } };
}

const DRAWN: readonly BoundAggregate['type'][] = ['number', 'duration'];
