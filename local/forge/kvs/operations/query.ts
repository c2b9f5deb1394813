import { isOfEntity } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { pageOf, readCursor } from '../query-page';
import { queryRequest, type QueryRequest } from '../request-schema';
import { defineOperation } from './operation';

export const query = defineOperation({
  path: '/api/v1/query',
  body: queryRequest,
  run({ table }, { limit, after, where, options }) {
    const found = table
      .scan({ prefix: prefixOf(where), after: readCursor(after) })
      .filter((row) => !isOfEntity(row.key));
    return pageOf(found, { limit, metadataFields: options.metadataFields });
  },
});

function prefixOf(where: QueryRequest['where']): string {
  const [clause, ...others] = where;
  if (clause === undefined) return '';
  const [prefix] = clause.values;
  const isKnown = clause.property === 'key' && clause.condition === 'BEGINS_WITH';
  if (!isKnown || others.length > 0 || typeof prefix !== 'string') {
    throw new KvsRefusal(
      'QUERY_WHERE_INVALID',
      'A query takes one condition: that the key begins with a text.',
    );
  }
  return prefix;
}
