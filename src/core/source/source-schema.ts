import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A source as the configurations of all gadgets keep it. */
export const sourceSchema = v.variant('kind', [
  v.object({ kind: v.literal('jql'), jql: text }),
  v.object({ kind: v.literal('filter'), filterId: text }),
  v.object({ kind: v.literal('project'), projectKey: text }),
  v.object({ kind: v.literal('board'), boardId: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);
