import { appError } from '../error';
import type { Field } from '../field/field';
import { findOperand, orFault, type Binding } from './binding';
import type { ReportGroup } from './definition';
import { createDivider, type Divider } from './divide';
import type { Operand } from './operand/operand';

export interface BoundGroup {
  readonly group: ReportGroup;
  readonly operand: Operand;
  /** Null for a formula. */
  readonly field: Field | null;
  readonly divider: Divider;
}

interface GroupsInput {
  readonly groups: readonly ReportGroup[];
  readonly path: string;
  /** Whether groups can be ordered by the aggregate of a column with this id. */
  readonly hasAggregate: (columnId: string) => boolean;
}

export function bindGroups(
  binding: Binding,
  { groups, path, hasAggregate }: GroupsInput,
): readonly BoundGroup[] {
  return groups.flatMap((group, at) => {
    const { order } = group;
    if (order.by === 'aggregate' && !hasAggregate(order.columnId)) {
      const error = appError('invalid-input', { expected: 'column with an aggregate' });
      binding.faults.push({ path: `${path}.${at}.order.columnId`, error });
    }
    return bindGroup(binding, group, `${path}.${at}`) ?? [];
  });
}

function bindGroup(binding: Binding, group: ReportGroup, path: string): BoundGroup | null {
  const { definition, operands } = binding;
  const { of, divide: by } = group;
  const operand = findOperand(binding, of, `${path}.of`);
  if (operand === null) return null;
  const { clock, scope } = operands;
  const context = { clock, weekStartsOn: definition.weekStartsOn, dayAt: scope.dayAt };
  const divider = orFault(binding, `${path}.divide.kind`, createDivider({ operand, by, context }));
  return divider === null ? null : { group, operand, field: operands.fieldOf(of), divider };
}
