import { placeOf } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { getRequest, type GetRequest } from '../request-schema';
import { rowAnswer } from '../row-answer';
import { defineOperation, type KvsContext } from './operation';

export const gets = ['/api/v1/get', '/api/v1/entity/get'].map((path) =>
  defineOperation({ path, body: getRequest, run: getRow }),
);

export function getRow({ table, entities }: KvsContext, request: GetRequest): object {
  const { key, options } = request;
  const row = table.get(placeOf(entities, request));
  if (row === undefined) throw new KvsRefusal('KEY_NOT_FOUND', `There is no value under the key "${key}".`);
  return rowAnswer(row, options.metadataFields);
}
