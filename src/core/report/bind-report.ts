import type { FormulaFault } from '../formula/fault';
import { bindChart, type BoundChart } from './bind-chart';
import { bindColumns, type BoundColumn } from './bind-columns';
import { bindGroups, type BoundGroup } from './bind-groups';
import { bindHierarchy, type BoundHierarchy } from './bind-hierarchy';
import { bindOperands, type Operands } from './bind-operands';
import { bindPivot, type BoundPivot } from './bind-pivot';
import { bindTest, findOperand, type Binding } from './binding';
import type { ReportContext, ReportFault } from './context';
import type { Direction, ReportDefinition } from './definition';
import type { Operand } from './operand/operand';
import type { RowTest } from './row-test';

/** A report over rows of its own, none at first: all that it names is found, and computes whenever rows have come. */
export interface BoundReport {
  readonly operands: Operands;
  readonly columns: readonly BoundColumn[];
  readonly filters: readonly RowTest[];
  readonly sorts: readonly BoundSort[];
  readonly groups: readonly BoundGroup[];
  readonly pivot: BoundPivot | null;
  readonly hierarchy: BoundHierarchy | null;
  readonly chart: BoundChart | null;
}

interface BoundSort {
  readonly operand: Operand;
  readonly direction: Direction;
}

/** Faults are found all at once; what depends on a faulty part is left out then. */
export function bindReport(
  definition: ReportDefinition,
  context: ReportContext,
): { readonly report: BoundReport; readonly faults: readonly ReportFault[] } {
  const operands = bindOperands(definition, context);
  const binding: Binding = { definition, operands, faults: [] };
  const hasAggregate = (columnId: string): boolean =>
    definition.columns.some(({ id, groupAggregate }) => id === columnId && groupAggregate !== null);
  findFormulaFaults(binding);
  const groups = bindGroups(binding, { groups: definition.groups, path: 'groups', hasAggregate });
  const filters = bindFilters(binding);
  const sorts = bindSorts(binding);
  const pivot = bindPivot(binding, hasAggregate);
  const hierarchy = bindHierarchy(binding);
  // Last: what nothing else looks at need not be kept.
  const columns = bindColumns(binding);
  const chart = bindChart(binding, columns, groups);
  return {
    report: { operands, columns, filters, sorts, groups, pivot, hierarchy, chart },
    faults: binding.faults,
  };
}

function bindFilters(binding: Binding): readonly RowTest[] {
  return binding.definition.filters.flatMap(({ of, test }, at) => {
    const operand = findOperand(binding, of, `filters.${at}.of`);
    return operand === null ? [] : (bindTest(binding, { operand, test, path: `filters.${at}.test` }) ?? []);
  });
}

function bindSorts(binding: Binding): readonly BoundSort[] {
  return binding.definition.sorts.flatMap(({ of, direction }, at) => {
    const operand = findOperand(binding, of, `sorts.${at}.of`);
    return operand === null ? [] : { operand, direction };
  });
}

function findFormulaFaults({ definition: { formulas }, operands, faults }: Binding): void {
  operands.formulaFaults.forEach((error, at) => {
    if (error !== null) faults.push({ path: `formulas.${at}.text`, error });
  });
  formulas.forEach(({ name }, at) => {
    const before = formulas.slice(0, at).find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (before === undefined) return;
    const params = { name, ids: `${before.id}, ${formulas[at]?.id ?? ''}` };
    const error: FormulaFault = { code: 'ambiguous-name', at: { start: 0, end: 0 }, params };
    faults.push({ path: `formulas.${at}.name`, error });
  });
}
