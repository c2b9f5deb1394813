import { bindAggregate, type BoundAggregate } from './bind-aggregate';
import { bindGroups, type BoundGroup } from './bind-groups';
import { findOperand, orFault, type Binding } from './binding';
import type { PivotMeasure, PivotView } from './definition';
import { isSameOperand } from './same-operand';

export interface BoundPivot {
  readonly rows: readonly BoundGroup[];
  readonly columns: readonly BoundGroup[];
  readonly measures: readonly BoundMeasure[];
  readonly heat: PivotView['heat'];
}

export interface BoundMeasure extends BoundAggregate {
  readonly measure: PivotMeasure;
  /** Null for the number of work items. */
  readonly name: string | null;
}

/** Null for a report without a pivot. */
export function bindPivot(
  binding: Binding,
  hasColumnAggregate: (columnId: string) => boolean,
): BoundPivot | null {
  const { pivot } = binding.definition;
  if (pivot === null) return null;
  const hasAggregate = (id: string): boolean =>
    pivot.measures.some((measure) => measure.id === id) || hasColumnAggregate(id);
  return {
    rows: bindGroups(binding, { groups: pivot.rows, path: 'pivot.rows', hasAggregate }),
    columns: bindGroups(binding, { groups: pivot.columns, path: 'pivot.columns', hasAggregate }),
    measures: pivot.measures.flatMap(
      (measure, at) => bindMeasure(binding, { measure, pivot, path: `pivot.measures.${at}` }) ?? [],
    ),
    heat: pivot.heat,
  };
}

interface MeasureInput {
  readonly measure: PivotMeasure;
  readonly pivot: PivotView;
  readonly path: string;
}

function bindMeasure(binding: Binding, { measure, pivot, path }: MeasureInput): BoundMeasure | null {
  const { of, aggregate } = measure;
  if (of === null) {
    return {
      ...{ measure, name: null, aggregate: 'count', type: 'number' },
      over: (summaries) => summaries.items,
    };
  }
  const operand = findOperand(binding, of, `${path}.of`);
  if (operand === null) return null;
  const { definition, operands } = binding;
  const bound = bindAggregate(
    { of, operand, aggregate },
    {
      ...{ definition, operands },
      shownOf: (other) =>
        pivot.measures.find((one) => one.of !== null && isSameOperand(one.of, other))?.aggregate ?? null,
    },
  );
  const value = orFault(binding, `${path}.aggregate`, bound);
  return value === null ? null : { ...value, measure, name: operand.name };
}
