import type { Site } from '../site';
import type { FieldBean } from './bean-context';
import { fieldCatalogue } from './field-catalogue';

/** The fields that a call asked for. */
export interface FieldSelection {
  /** Only `id` was asked for: Jira answers with ids alone. */
  readonly isIdOnly: boolean;
  /** Nothing but `id` and `key` was asked for: pages may be large. */
  readonly isIdOrKeyOnly: boolean;
  readonly beans: readonly (readonly [fieldId: string, bean: FieldBean])[];
}

/**
 * Reads Jira's `fields` parameter: names of fields, `*all`, `*navigable`, and `-name` to leave one out. Names that no
 * field has are ignored, as Jira does.
 */
export function selectFields(site: Site, asked: readonly string[], standard: string): FieldSelection {
  const names = asked.length === 0 ? [standard] : asked;
  const wanted = new Set<string>();
  const catalogue = fieldCatalogue(site);
  const navigable = catalogue.filter((field) => field.navigable);
  // A list that only excludes starts from the standard set.
  const isOnlyExclusions = names.every((name) => name.startsWith('-'));
  for (const name of isOnlyExclusions ? [standard, ...names] : names) {
    if (name === '*all') for (const field of catalogue) wanted.add(field.id);
    else if (name === '*navigable') for (const field of navigable) wanted.add(field.id);
    else if (name.startsWith('-')) wanted.delete(name.slice(1));
    else wanted.add(name);
  }
  const beans = catalogue.flatMap((field) =>
    wanted.has(field.id) && field.bean !== null ? [[field.id, field.bean] as const] : [],
  );
  return {
    isIdOnly: beans.length === 0 && wanted.size === 1 && wanted.has('id'),
    isIdOrKeyOnly: [...wanted].every((name) => name === 'id' || name === 'key' || name === 'issuekey'),
    beans,
  };
}
