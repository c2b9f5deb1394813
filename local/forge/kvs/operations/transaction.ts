import { KvsRefusal } from '../kvs-refusal';
import { TRANSACTION_MAX_BYTES, TRANSACTION_MAX_ITEMS } from '../limits';
import { checkKey } from '../check-key';
import { transactionRequest, type TransactionRequest } from '../request-schema';
import { defineOperation, refuseEntity } from './operation';
import { prepareRow } from './set';

/** All or nothing: everything is checked before the first row changes. */
export const transaction = defineOperation({
  path: '/api/v1/transaction',
  body: transactionRequest,
  run(context, request) {
    checkTransaction(request);
    const rows = request.set.map((item) => prepareRow(context, item));
    for (const { key, entityName } of request.delete) {
      refuseEntity(entityName, 'delete in a transaction');
      checkKey(key);
    }
    for (const row of rows) context.table.put(row);
    for (const { key } of request.delete) context.table.remove(key);
    return undefined;
  },
});

function checkTransaction(request: TransactionRequest): void {
  if (request.check.length > 0) refuseEntity('(conditions)', 'check in a transaction');
  const keys = [...request.set, ...request.delete].map(({ key }) => key);
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
