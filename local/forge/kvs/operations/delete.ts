import { checkKey } from '../check-key';
import { KvsRefusal } from '../kvs-refusal';
import { deleteRequest, type DeleteRequest } from '../request-schema';
import { defineOperation, refuseEntity, type KvsContext } from './operation';

export const remove = defineOperation({ path: '/api/v1/delete', body: deleteRequest, run: deleteRow });

/** A missing key is refused here; `@forge/kvs` takes that for success. */
export function deleteRow({ table }: KvsContext, { key, entityName }: DeleteRequest): undefined {
  refuseEntity(entityName, 'delete');
  checkKey(key);
  if (table.get(key) === undefined) {
    throw new KvsRefusal('KEY_NOT_FOUND', `There is no value under the key "${key}".`);
  }
  table.remove(key);
}
