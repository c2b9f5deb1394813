import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { fieldKind } from '../field/registry';

/** How a viewer chooses of a field. */
export type FilterControl = 'values' | 'dates' | 'numbers' | 'text';

/** Null for fields that JQL cannot search, or that hold nothing one could choose by. */
export function filterControl(field: Field): FilterControl | null {
  const kind = fieldKind(field);
  const name = jqlFieldName(field);
  if (kind === null || name === null) return null;
  if (kind.moment !== null) return 'dates';
  if (kind.measuring !== null) return kind.measuring.unit === 'number' ? 'numbers' : null;
  if (kind.grouping === null) return null;
  // A kind whose segments JQL cannot find one by one is searched word by word.
  const probe = kind.grouping.clause(name, [{ key: '1', label: '1', order: null }]);
  return probe === null ? 'text' : 'values';
}

/** Whether the field's values are people, so that "me" is one of them and names are personal data. */
export function holdsPeople({ schema }: Field): boolean {
  return schema !== null && (schema.type === 'user' || schema.items === 'user');
}
