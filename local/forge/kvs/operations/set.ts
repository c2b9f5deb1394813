import { checkEntity } from '../check-entity';
import { encodeValue } from '../encode-value';
import { placeOf } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import { TTL_MAX_MS } from '../limits';
import { setRequest, type SetRequest } from '../request-schema';
import { rowAnswer } from '../row-answer';
import type { Row } from '../table';
import { defineOperation, type KvsContext } from './operation';

export const sets = ['/api/v1/set', '/api/v1/entity/set'].map((path) =>
  defineOperation({ path, body: setRequest, run: setRow }),
);

const UNIT_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** Undefined unless the caller asked for a value back and there is one. */
export function setRow(context: KvsContext, request: SetRequest): object | undefined {
  const row = prepareRow(context, request);
  const previous = context.table.get(row.key);
  context.table.put(row);
  const { returnValue, returnMetadataFields } = request.options;
  const answered = { PREVIOUS: previous, LATEST: row, none: undefined }[returnValue ?? 'none'];
  return answered === undefined ? undefined : rowAnswer(answered, returnMetadataFields);
}

/** The row that a set would write; refuses everything that the set would be refused for. */
export function prepareRow({ table, now, entities }: KvsContext, request: SetRequest): Row {
  const { key, entityName, value, options } = request;
  const place = placeOf(entities, request);
  if (entityName !== undefined) checkEntity(entities, entityName, value);
  const text = encodeValue(value);
  const previous = table.get(place);
  if (options.returnValue !== undefined && options.keyPolicy !== 'OVERRIDE') {
    throw new KvsRefusal('INVALID_OPTIONS', 'returnValue goes only with the key policy OVERRIDE.');
  }
  if (options.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
    throw new KvsRefusal('KEY_ALREADY_EXISTS', `There is a value under the key "${key}" already.`);
  }
  const at = now();
  return {
    key: place,
    text,
    createdAt: previous?.createdAt ?? at,
    updatedAt: at,
    expiresAt: expiry(at, options),
  };
}

function expiry(at: number, { ttl }: SetRequest['options']): number | null {
  if (ttl === undefined) return null;
  const ttlMs = ttl.value * UNIT_MS[ttl.unit];
  if (ttlMs > TTL_MAX_MS) throw new KvsRefusal('INVALID_OPTIONS', 'A time to live is at most one year.');
  return at + ttlMs;
}
