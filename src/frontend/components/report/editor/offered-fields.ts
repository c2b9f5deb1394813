import type { Field } from '../../../../core/field/field';
import { isGroupable, isMeasurable } from '../../../../core/field/registry';
import { KEY_FIELD } from '../../../../core/list/config';

/** Whether rows can be grouped, sorted and filtered by a field, and formulas can read it. */
export function isOperandField(field: Field): boolean {
  return field.id === KEY_FIELD || isGroupable(field) || isMeasurable(field);
}
