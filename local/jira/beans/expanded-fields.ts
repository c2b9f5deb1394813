import type { Site } from '../site';
import { fieldCatalogue, type CatalogueField } from './field-catalogue';
import type { FieldSelection } from './field-selection';

/** The names of the fields that an answer holds, for `expand=names`. */
export function fieldNames(site: Site, selection: FieldSelection): Readonly<Record<string, string>> {
  return Object.fromEntries(shown(site, selection).map((field) => [field.id, field.name]));
}

/** Their schemas, for `expand=schema`. */
export function fieldSchemas(site: Site, selection: FieldSelection): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shown(site, selection).flatMap((field) => (field.schema === null ? [] : [[field.id, field.schema]])),
  );
}

function shown(site: Site, selection: FieldSelection): readonly CatalogueField[] {
  const ids = new Set(selection.beans.map(([id]) => id));
  return fieldCatalogue(site).filter((field) => ids.has(field.id));
}
