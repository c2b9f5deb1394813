import { placeOf } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { deleteRequest, type DeleteRequest } from '../request-schema';
import { defineOperation, type KvsContext } from './operation';

export const deletes = ['/api/v1/delete', '/api/v1/entity/delete'].map((path) =>
  defineOperation({ path, body: deleteRequest, run: deleteRow }),
);

/** A missing key is refused here; `@forge/kvs` takes that for success. */
export function deleteRow({ table, entities }: KvsContext, request: DeleteRequest): undefined {
  const place = placeOf(entities, request);
  if (table.get(place) === undefined) {
    throw new KvsRefusal('KEY_NOT_FOUND', `There is no value under the key "${request.key}".`);
  }
  table.remove(place);
}
