import { KvsRefusal } from '../kvs-refusal';
import { TRANSACTION_MAX_BYTES, TRANSACTION_MAX_ITEMS } from '../limits';
import { checkConditions } from '../check-conditions';
import { placeOf } from '../entity-place';
import { transactionRequest, type TransactionRequest } from '../request-schema';
import { defineOperation } from './operation';
import { prepareRow } from './set';

/** All or nothing: everything is checked before the first row changes. */
export const transaction = defineOperation({
  path: '/api/v1/transaction',
  body: transactionRequest,
  run(context, request) {
    checkTransaction(request);
    for (const part of [...request.set, ...request.delete, ...request.check]) checkConditions(context, part);
    const rows = request.set.map((item) => prepareRow(context, item));
    const gone = request.delete.map((item) => placeOf(context.entities, item));
    for (const row of rows) context.table.put(row);
    for (const place of gone) context.table.remove(place);
    return undefined;
  },
});

function checkTransaction(request: TransactionRequest): void {
  const keys = [...request.set, ...request.delete, ...request.check].map(({ key, entityName }) =>
    JSON.stringify([entityName, key]),
  );
  if (keys.length === 0 || keys.length > TRANSACTION_MAX_ITEMS) {
    throw new KvsRefusal(
      'INVALID_TRANSACTION',
      `A transaction has from 1 to ${TRANSACTION_MAX_ITEMS} operations, not ${keys.length}.`,
    );
  }
  if (new Set(keys).size < keys.length) {
    throw new KvsRefusal('INVALID_TRANSACTION', 'A transaction names each key once.');
  }
  if (Buffer.byteLength(JSON.stringify(request)) > TRANSACTION_MAX_BYTES) {
    throw new KvsRefusal('MAX_SIZE', `A transaction has at most ${TRANSACTION_MAX_BYTES} bytes.`);
  }
}
