import type { CustomFieldRecord } from '../model';
import type { Site } from '../site';
import type { FieldBean } from './bean-context';
import { customFieldBean } from './custom-field-beans';
import { systemFieldBeans } from './system-field-beans';
import { systemFields, type FieldDescription } from './system-field-list';

export interface CatalogueField extends FieldDescription {
  readonly isCustom: boolean;
  /** Null: Jira gives the field no place among an issue's fields (its key). */
  readonly bean: FieldBean | null;
}

const schemaTypes: Readonly<Record<CustomFieldRecord['type'], { type: string; items?: string }>> = {
  number: { type: 'number' },
  string: { type: 'string' },
  option: { type: 'option' },
  options: { type: 'array', items: 'option' },
  user: { type: 'user' },
  users: { type: 'array', items: 'user' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  sprint: { type: 'array', items: 'json' },
  labels: { type: 'array', items: 'string' },
};

const catalogues = new WeakMap<Site, readonly CatalogueField[]>();

/** Every field of the site, the system's first. */
export function fieldCatalogue(site: Site): readonly CatalogueField[] {
  const known = catalogues.get(site);
  if (known !== undefined) return known;
  const catalogue = [
    ...systemFields.map((field) => ({
      ...field,
      isCustom: false,
      bean: systemFieldBeans[field.id] ?? null,
    })),
    ...site.data.customFields.map(customField),
  ];
  catalogues.set(site, catalogue);
  return catalogue;
}

function customField(field: CustomFieldRecord): CatalogueField {
  const number = field.id.replace('customfield_', '');
  return {
    id: field.id,
    name: field.name,
    isCustom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, field.name],
    schema: { ...schemaTypes[field.type], custom: field.typeKey, customId: Number(number) },
    bean: customFieldBean(field),
  };
}
