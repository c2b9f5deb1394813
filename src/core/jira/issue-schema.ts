import * as v from 'valibot';

/** Jira writes an issue's id as a text of digits. */
export const issueId = v.pipe(v.string(), v.digits());

/** The values of fields differ by field: `core/field` reads them. A search for ids alone answers neither key nor fields. */
export const issueSchema = v.object({
  id: issueId,
  key: v.optional(v.string(), ''),
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
});
