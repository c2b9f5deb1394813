import type { Field } from './field';

const CUSTOM_ID = /^customfield_(\d+)$/;

/**
 * How we name a field in JQL: custom fields as `cf[10016]`, which names only one field and survives renaming; system fields
 * by their first clause name. Null when JQL cannot search the field.
 */
export function jqlFieldName(field: Field): string | null {
  const [first] = field.clauseNames;
  if (first === undefined) return null;
  const number = CUSTOM_ID.exec(field.id)?.[1];
  return number === undefined ? first : `cf[${number}]`;
}
