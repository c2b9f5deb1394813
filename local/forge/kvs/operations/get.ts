import { checkKey } from '../check-key';
import { KvsRefusal } from '../kvs-refusal';
import { getRequest, type GetRequest } from '../request-schema';
import { rowAnswer } from '../row-answer';
import { defineOperation, refuseEntity, type KvsContext } from './operation';

export const get = defineOperation({ path: '/api/v1/get', body: getRequest, run: getRow });

export function getRow({ table }: KvsContext, { key, entityName, options }: GetRequest): object {
  refuseEntity(entityName, 'get');
  checkKey(key);
  const row = table.get(key);
  if (row === undefined) throw new KvsRefusal('KEY_NOT_FOUND', `There is no value under the key "${key}".`);
  return rowAnswer(row, options.metadataFields);
}
