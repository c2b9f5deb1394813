import { fieldCatalogue, type CatalogueField } from '../beans/field-catalogue';
import { ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageOf } from '../rest/page';

export const fieldEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/field',
    scopes: {
      classic: ['read:jira-work'],
      granular: [
        'read:field:jira',
        'read:avatar:jira',
        'read:project-category:jira',
        'read:project:jira',
        'read:field-configuration:jira',
      ],
    },
    handle: ({ site }) => {
      const fields = fieldCatalogue(site).map(fieldBean);
      return ok(fields, fields.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/field/search',
    scopes: {
      classic: ['read:jira-work'],
      granular: ['read:field:jira', 'read:field-configuration:jira'],
    },
    query: {
      startAt: 'integer',
      maxResults: 'integer',
      type: 'list',
      id: 'list',
      query: 'text',
      orderBy: 'text',
    },
    notEmulated: ['expand', 'projectIds'],
    handle: searchFields,
  },
];

function fieldBean(field: CatalogueField): Readonly<Record<string, unknown>> {
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom: field.isCustom,
    orderable: field.orderable,
    navigable: field.navigable,
    searchable: field.searchable,
    clauseNames: field.clauseNames,
    ...(field.schema === null ? {} : { schema: field.schema }),
  };
}

function searchFields(call: Call): Answer {
  const { site, inputs } = call;
  const types = inputs.list('type');
  const ids = inputs.list('id');
  const query = inputs.text('query')?.toLowerCase() ?? '';
  const fields = fieldCatalogue(site)
    // Without a schema (the key of an issue) Jira's own document has no place for a field here.
    .filter((field) => field.schema !== null)
    .filter((field) => types.length === 0 || types.includes(field.isCustom ? 'custom' : 'system'))
    .filter((field) => ids.length === 0 || ids.includes(field.id))
    .filter((field) => field.name.toLowerCase().includes(query));
  const sign = inputs.text('orderBy')?.startsWith('-') === true ? -1 : 1;
  const sorted = [...fields].sort((a, b) => sign * a.name.localeCompare(b.name));
  const page = pageOf(call, sorted, {
    limits: { standard: 50, maximum: 50 },
    toBean: ({ id, name, schema }) => ({ id, key: id, name, schema, description: '' }),
  });
  return ok(page, page.values.length);
}
