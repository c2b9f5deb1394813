import { isOfEntity } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { QUERY_DEFAULT_LIMIT, QUERY_MAX_LIMIT } from '../limits';
import { queryRequest, type QueryRequest } from '../request-schema';
import { rowAnswer } from '../row-answer';
import { defineOperation } from './operation';

export const query = defineOperation({
  path: '/api/v1/query',
  body: queryRequest,
  run({ table }, { limit = QUERY_DEFAULT_LIMIT, after, where, options }) {
    if (!Number.isInteger(limit) || limit < 1 || limit > QUERY_MAX_LIMIT) {
      throw new KvsRefusal('LIST_QUERY_LIMIT_EXCEEDED', `The limit must be from 1 to ${QUERY_MAX_LIMIT}.`);
    }
    const found = table
      .scan({ prefix: prefixOf(where), after: after === undefined ? null : decodeCursor(after) })
      .filter((row) => !isOfEntity(row.key));
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      data: page.map((row) => rowAnswer(row, options.metadataFields)),
      ...(last !== undefined && found.length > limit ? { cursor: encodeCursor(last.key) } : {}),
    };
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

const CURSOR_MARK = 'key:';

function encodeCursor(key: string): string {
  return Buffer.from(CURSOR_MARK + key).toString('base64url');
}

function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(CURSOR_MARK)) {
    throw new KvsRefusal('INVALID_CURSOR', 'The cursor is none that an earlier query answered.');
  }
  return text.slice(CURSOR_MARK.length);
}
