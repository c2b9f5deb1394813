import { appError } from '../error';
import type { Field } from '../field/field';
import { isListable } from '../list/cell';
import { KEY_FIELD } from '../list/config';
import { bindAggregate, type BoundAggregate } from './bind-aggregate';
import { bindTest, findOperand, orFault, type Binding } from './binding';
import type { ColumnAggregate, ReportColumn, ReportOperand, RuleColor } from './definition';
import { createFieldColumn } from './operand/create-field-column';
import type { Operand } from './operand/operand';
import type { RowTest } from './row-test';
import { isSameOperand } from './same-operand';

export interface BoundColumn {
  readonly column: ReportColumn;
  readonly name: string;
  /** Null for a formula. */
  readonly field: Field | null;
  readonly type: Operand['type'];
  /** Null where rows do not keep it. */
  readonly operand: Operand | null;
  readonly groupAggregate: BoundAggregate | null;
  readonly totalAggregate: BoundAggregate | null;
  readonly colors: readonly { readonly holds: RowTest; readonly color: RuleColor }[];
}

/** What a column shows with groups, or with the total. */
type Place = 'groupAggregate' | 'totalAggregate';

/**
 * The columns without those that are faulty. Rows keep what is computed with; a field that only is shown is kept only if
 * something else needs it, which is why such columns come last.
 */
export function bindColumns(binding: Binding): readonly BoundColumn[] {
  const { columns } = binding.definition;
  const computed = columns.map((column, at) =>
    isComputed(column) ? bindComputed(binding, column, at) : null,
  );
  return columns.flatMap(
    (column, at) => (isComputed(column) ? computed[at] : bindShown(binding, column, at)) ?? [],
  );
}

function isComputed({ of, groupAggregate, totalAggregate, colors }: ReportColumn): boolean {
  return of.kind === 'formula' || groupAggregate !== null || totalAggregate !== null || colors.length > 0;
}

function bindComputed(binding: Binding, column: ReportColumn, at: number): BoundColumn | null {
  const path = `columns.${at}`;
  const operand = findOperand(binding, column.of, `${path}.of`);
  if (operand === null) return null;
  const colors = column.colors.flatMap(({ test, color }, place) => {
    const holds = bindTest(binding, { operand, test, path: `${path}.colors.${place}.test` });
    return holds === null ? [] : { holds, color };
  });
  const aggregateOf = (place: Place): BoundAggregate | null => {
    const { of, [place]: aggregate } = column;
    if (aggregate === null) return null;
    const { definition, operands } = binding;
    const shownOf = (other: ReportOperand): ColumnAggregate | null => shownAggregate(binding, other, place);
    const bound = bindAggregate({ of, operand, aggregate }, { definition, operands, shownOf });
    return orFault(binding, `${path}.${place}`, bound);
  };
  return {
    ...{
      column,
      name: operand.name,
      field: binding.operands.fieldOf(column.of),
      type: operand.type,
      operand,
      colors,
    },
    groupAggregate: aggregateOf('groupAggregate'),
    totalAggregate: aggregateOf('totalAggregate'),
  };
}

/** That of the first column which shows one; the other one of a column that has it in one place alone. */
function shownAggregate(
  { definition: { columns } }: Binding,
  of: ReportOperand,
  place: Place,
): ColumnAggregate | null {
  const same = columns.filter((column) => isSameOperand(column.of, of));
  const shown = [...same.map((column) => column[place]), ...same.map(({ groupAggregate }) => groupAggregate)];
  return shown.find((aggregate) => aggregate !== null) ?? null;
}

function bindShown(binding: Binding, column: ReportColumn, at: number): BoundColumn | null {
  const { operands } = binding;
  const path = `columns.${at}.of.fieldId`;
  if (column.of.kind === 'formula') return null;
  const field = orFault(binding, path, operands.fieldBook.byId(column.of.fieldId));
  if (field === null) return null;
  if (!isListable(field)) {
    const error = appError('field-unsupported', { field: field.name, use: 'column' });
    binding.faults.push({ path, error });
    return null;
  }
  const isKept = field.id === KEY_FIELD || operands.kept.has(field.id);
  return {
    ...{ column, name: field.name, field, groupAggregate: null, totalAggregate: null, colors: [] },
    type: createFieldColumn(field, operands.clock)?.operand.type ?? 'text',
    operand: isKept ? operands.field(field) : null,
  };
}
