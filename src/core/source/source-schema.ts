import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Ids and keys stand in paths of Jira's REST API: anything else is no fault of ours, and is refused here. */
const filterId = v.pipe(v.string(), v.regex(/^\d+$/));
const projectKey = v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/));

/** A source as the configurations of all gadgets keep it. */
export const sourceSchema = v.variant('kind', [
  v.object({ kind: v.literal('jql'), jql: text }),
  v.object({ kind: v.literal('filter'), filterId }),
  v.object({ kind: v.literal('project'), projectKey }),
  v.object({ kind: v.literal('board'), boardId: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);
