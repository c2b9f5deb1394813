import { entityPrefix } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { pageOf, readCursor } from '../query-page';
import { entityQueryRequest, type EntityQueryRequest } from '../request-schema';
import { defineOperation } from './operation';

/** Only what the app asks: the built-in index of keys, by how a key begins. */
export const entityQuery = defineOperation({
  path: '/api/v1/entity/query',
  body: entityQueryRequest,
  run({ table, entities }, request) {
    const { entityName, limit, cursor, options } = request;
    const prefix = entityPrefix(entities, entityName) + keyPrefixOf(request);
    const found = table.scan({ prefix, after: readCursor(cursor) });
    return pageOf(found, { limit, metadataFields: options.metadataFields });
  },
});

function keyPrefixOf({ indexName, range, partition, filters, sort }: EntityQueryRequest): string {
  const isEmulated =
    indexName === 'by-key' && partition === undefined && filters === undefined && sort !== 'DESC';
  const [prefix] = range?.values ?? [''];
  const isPrefix = range === undefined || range.condition === 'BEGINS_WITH';
  if (isEmulated && isPrefix && typeof prefix === 'string') return prefix;
  throw new KvsRefusal(
    'NOT_EMULATED',
    'Of queries of entities the local site knows those of the index "by-key" by how the key begins; add others in local/forge/kvs/operations.',
  );
}
