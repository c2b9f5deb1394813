import { appError } from '../error';
import type { Field } from '../field/field';
import { findOperand, type Binding } from './binding';
import type { ReportOperand } from './definition';
import type { NumberOperand, SetOperand } from './operand/operand';

export interface BoundHierarchy {
  readonly showsOutsideParents: boolean;
  readonly parent: SetOperand;
  readonly progress: BoundProgress | null;
}

export interface BoundProgress {
  readonly category: SetOperand;
  /** Null: by work items. */
  readonly amount: NumberOperand | null;
}

function systemField(id: string, type: string, name: string): Field {
  return {
    id,
    name,
    isCustom: false,
    clauseNames: [id],
    schema: { type, items: null, system: id, custom: null },
  };
}

/** Every work item of Jira has these, whatever the list of fields says. */
const PARENT = systemField('parent', 'issuelink', 'Parent');
const CATEGORY = systemField('statusCategory', 'statusCategory', 'Status Category');

/** Null for a report without a hierarchy. */
export function bindHierarchy(binding: Binding): BoundHierarchy | null {
  const { hierarchy } = binding.definition;
  const parent = hierarchy === null ? null : setsOf(binding, PARENT);
  if (hierarchy === null || parent === null) return null;
  const { showsOutsideParents, progress } = hierarchy;
  return {
    ...{ showsOutsideParents, parent },
    progress: progress === null ? null : bindProgress(binding, progress.of),
  };
}

function bindProgress(binding: Binding, of: ReportOperand | null): BoundProgress | null {
  const category = setsOf(binding, CATEGORY);
  if (category === null) return null;
  if (of === null) return { category, amount: null };
  const path = 'hierarchy.progress.of';
  const amount = findOperand(binding, of, path);
  if (amount === null) return null;
  if (amount.kind === 'numbers' && (amount.type === 'number' || amount.type === 'duration')) {
    return { category, amount };
  }
  const error = appError('field-unsupported', { field: amount.name, use: 'progress' });
  binding.faults.push({ path, error });
  return null;
}

function setsOf({ operands }: Binding, field: Field): SetOperand | null {
  const operand = operands.field(operands.fieldOf({ kind: 'field', fieldId: field.id }) ?? field);
  return operand?.kind === 'sets' ? operand : null;
}
