import * as v from 'valibot';
import type { Field } from '../field/field';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.array(
  v.pipe(
    v.object({
      id: v.string(),
      name: v.string(),
      custom: v.optional(v.boolean(), false),
      clauseNames: v.optional(v.array(v.string()), []),
      schema: v.optional(
        v.object({
          type: v.string(),
          items: v.nullish(v.string(), null),
          system: v.nullish(v.string(), null),
          custom: v.nullish(v.string(), null),
        }),
      ),
    }),
    v.transform((field): Field => ({
      id: field.id,
      name: field.name,
      isCustom: field.custom,
      clauseNames: field.clauseNames,
      schema: field.schema ?? null,
    })),
  ),
);

/** Every field that the viewer can see, in Jira's order. */
export function listFields(): JiraCall<readonly Field[]> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/field`, query: {}, body: null },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
  };
}
