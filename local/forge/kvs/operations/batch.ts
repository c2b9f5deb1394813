import * as v from 'valibot';
import { KvsRefusal } from '../kvs-refusal';
import { BATCH_MAX_BYTES, BATCH_MAX_ITEMS } from '../limits';
import { deleteRequest, getRequest, setRequest } from '../request-schema';
import { deleteRow } from './delete';
import { getRow } from './get';
import { defineOperation, type KvsContext, type Operation } from './operation';
import { setRow } from './set';

interface Item {
  readonly key: string;
  readonly entityName?: string | undefined;
}

export const batches: readonly Operation[] = [
  defineOperation({
    path: '/api/v1/batch/get',
    body: v.array(getRequest),
    run: (context, items) => runBatch(context, items, getRow),
  }),
  defineOperation({
    path: '/api/v1/batch/set',
    body: v.array(setRequest),
    run: (context, items) =>
      runBatch(context, items, (one, item) => {
        setRow(one, item);
        return { key: item.key };
      }),
  }),
  defineOperation({
    path: '/api/v1/batch/delete',
    body: v.array(deleteRequest),
    run: (context, items) =>
      runBatch(context, items, (one, item) => {
        deleteRow(one, item);
        return { key: item.key };
      }),
  }),
];

/** The batch as a whole is refused for its shape; else each item succeeds or fails on its own. */
function runBatch<T extends Item>(
  context: KvsContext,
  items: readonly T[],
  runItem: (context: KvsContext, item: T) => object,
): object {
  checkBatch(items);
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      successfulKeys.push(runItem(context, item));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      const { key, entityName } = item;
      failedKeys.push({ key, entityName, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

function checkBatch(items: readonly Item[]): void {
  if (items.length === 0 || items.length > BATCH_MAX_ITEMS) {
    throw new KvsRefusal(
      'INVALID_BATCH',
      `A batch has from 1 to ${BATCH_MAX_ITEMS} items, not ${items.length}.`,
    );
  }
  const names = new Set(items.map(({ key, entityName }) => JSON.stringify([entityName, key])));
  if (names.size < items.length) throw new KvsRefusal('INVALID_BATCH', 'A batch names each key once.');
  if (Buffer.byteLength(JSON.stringify(items)) > BATCH_MAX_BYTES) {
    throw new KvsRefusal('MAX_SIZE', `A batch has at most ${BATCH_MAX_BYTES} bytes.`);
  }
}
