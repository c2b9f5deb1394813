import { appError } from '../error';
import type { FormulaFault } from '../formula/fault';
import { bindColumns, type BoundColumn } from './bind-columns';
import { bindOperands, type Operands } from './bind-operands';
import { bindTest, findOperand, orFault, type Binding } from './binding';
import type { ReportContext, ReportFault } from './context';
import type { Direction, ReportDefinition, ReportGroup } from './definition';
import { createDivider, type Divider } from './divide';
import type { Operand } from './operand/operand';
import type { RowTest } from './row-test';

/** A report over rows of its own, none at first: all that it names is found, and computes whenever rows have come. */
export interface BoundReport {
  readonly operands: Operands;
  readonly columns: readonly BoundColumn[];
  readonly filters: readonly RowTest[];
  readonly sorts: readonly { readonly operand: Operand; readonly direction: Direction }[];
  readonly groups: readonly BoundGroup[];
}

export interface BoundGroup {
  readonly group: ReportGroup;
  readonly operand: Operand;
  readonly divider: Divider;
}

/** Faults are found all at once; what depends on a faulty part is left out then. */
export function bindReport(
  definition: ReportDefinition,
  context: ReportContext,
): { readonly report: BoundReport; readonly faults: readonly ReportFault[] } {
  const operands = bindOperands(definition, context);
  const binding: Binding = { definition, operands, faults: [] };
  findFormulaFaults(binding);
  const groups = bindGroups(binding, definition.groups, 'groups');
  const filters = definition.filters.flatMap(({ of, test }, at) => {
    const operand = findOperand(binding, of, `filters.${at}.of`);
    return operand === null ? [] : (bindTest(binding, { operand, test, path: `filters.${at}.test` }) ?? []);
  });
  const sorts = definition.sorts.flatMap(({ of, direction }, at) => {
    const operand = findOperand(binding, of, `sorts.${at}.of`);
    return operand === null ? [] : { operand, direction };
  });
  const columns = bindColumns(binding);
  return { report: { operands, groups, columns, filters, sorts }, faults: binding.faults };
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

function bindGroups(binding: Binding, groups: readonly ReportGroup[], path: string): readonly BoundGroup[] {
  const { definition, operands } = binding;
  return groups.flatMap((group, at) => {
    const { of, divide: by, order } = group;
    if (order.by === 'aggregate' && !showsAggregate(definition, order.columnId)) {
      const error = appError('invalid-input', { expected: 'column with an aggregate' });
      binding.faults.push({ path: `${path}.${at}.order.columnId`, error });
    }
    const operand = findOperand(binding, of, `${path}.${at}.of`);
    if (operand === null) return [];
    const context = {
      clock: operands.clock,
      weekStartsOn: definition.weekStartsOn,
      dayAt: operands.scope.dayAt,
    };
    const divider = orFault(binding, `${path}.${at}.divide.kind`, createDivider({ operand, by, context }));
    return divider === null ? [] : { group, operand, divider };
  });
}

function showsAggregate({ columns }: ReportDefinition, columnId: string): boolean {
  return columns.some(({ id, groupAggregate }) => id === columnId && groupAggregate !== null);
}
