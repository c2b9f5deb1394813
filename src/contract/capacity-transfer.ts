import * as v from 'valibot';
import { boardCapacityFormat } from '../core/capacity/records/board-capacity';
import { iterationCapacityFormat } from '../core/capacity/records/iteration-capacity';
import { personCapacityFormat } from '../core/capacity/records/person-capacity';
import { siteCapacityFormat, type SiteCapacity } from '../core/capacity/records/site-capacity';
import {
  TRANSFER_NAMES,
  type TransferName,
  type TransferWrite,
} from '../core/capacity/transfer/transfer-write';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import { parseRecord } from '../core/privacy/record-type';
import type { Revised, StoredRevised } from '../core/privacy/revised-records';
import { success, type Result } from '../core/result';
import { seenSchema } from './change';
import type { ImportOutcome } from './import-outcome';

export interface TransferReadPayload {
  readonly name: TransferName;
  /** Where the part before it ended; null for the first part. */
  readonly from: TransferPosition | null;
}

/** A place among the records of a name. */
export interface TransferPosition {
  /** The page of the storage, by what the storage itself said of it; null for the first one. */
  readonly cursor: string | null;
  /** The id in that page behind which it goes on; null for its beginning. */
  readonly after: string | null;
}

export interface TransferPart {
  readonly site: Revised<SiteCapacity> | null;
  readonly entries: readonly TransferEntry[];
  /** Where the next part begins; null where this is the last. */
  readonly next: TransferPosition | null;
}

export interface TransferEntry extends Revised<StoredRevised[TransferName]> {
  readonly id: string;
}

export interface TransferWritePayload {
  readonly writes: readonly TransferWrite[];
}

export type TransferOutcome = ImportOutcome<TransferWrite['name']>;

export interface CapacityTransferResolvers {
  'capacity-transfer/read': (payload: TransferReadPayload) => Promise<Result<TransferPart, AppError>>;
  'capacity-transfer/write': (
    payload: TransferWritePayload,
  ) => Promise<Result<readonly TransferOutcome[], AppError>>;
}

/** As many as one transaction or batch of the storage takes. */
export const TRANSFER_WRITES_MAX = 25;

const ACCOUNT_ID = /^[\w:.-]{1,128}$/;
const ITERATION_ID = /^\d{1,15}:(?:(?:sprint|version):\d{1,15}|range:\d{4}-\d\d-\d\d:\d{4}-\d\d-\d\d)$/;

const IDS: Readonly<Record<TransferWrite['name'], RegExp>> = {
  site: /^$/,
  'board-capacity': /^\d{1,15}$/,
  'iteration-capacity': ITERATION_ID,
  'person-capacity': ACCOUNT_ID,
};

const read = v.strictObject({
  name: v.picklist(TRANSFER_NAMES),
  from: v.nullable(
    v.strictObject({
      cursor: v.nullable(v.pipe(v.string(), v.maxLength(5_000))),
      after: v.nullable(v.pipe(v.string(), v.maxLength(255))),
    }),
  ),
});
const write = v.strictObject({
  writes: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          name: v.picklist(['site', ...TRANSFER_NAMES]),
          id: v.string(),
          record: v.unknown(),
          seen: seenSchema,
        }),
        v.forward(
          v.check(({ name, id }) => IDS[name].test(id), 'id of such a record'),
          ['id'],
        ),
      ),
    ),
    v.maxLength(TRANSFER_WRITES_MAX),
  ),
});

export function parseTransferRead(value: unknown): Result<TransferReadPayload, AppError> {
  return parseValue(read, value, 'invalid-input');
}

export function parseTransferWrite(value: unknown): Result<TransferWritePayload, AppError> {
  const payload = parseValue(write, value, 'invalid-input');
  if (!payload.ok) return payload;
  const writes: TransferWrite[] = [];
  for (const { name, id, record, seen } of payload.value.writes) {
    const parsed = PARSERS[name](record, { id, seen });
    if (!parsed.ok) return parsed;
    writes.push(parsed.value);
  }
  return success({ writes });
}

type WriteParser = (
  record: unknown,
  rest: Pick<TransferWrite, 'id' | 'seen'>,
) => Result<TransferWrite, AppError>;

const PARSERS: Readonly<Record<TransferWrite['name'], WriteParser>> = {
  site: (value, rest) => {
    const record = parseRecord(siteCapacityFormat, value);
    return record.ok ? success({ name: 'site', record: record.value, ...rest }) : record;
  },
  'board-capacity': (value, rest) => {
    const record = parseRecord(boardCapacityFormat, value);
    return record.ok ? success({ name: 'board-capacity', record: record.value, ...rest }) : record;
  },
  'iteration-capacity': (value, rest) => {
    const record = parseRecord(iterationCapacityFormat, value);
    return record.ok ? success({ name: 'iteration-capacity', record: record.value, ...rest }) : record;
  },
  'person-capacity': (value, rest) => {
    const record = parseRecord(personCapacityFormat, value);
    return record.ok ? success({ name: 'person-capacity', record: record.value, ...rest }) : record;
  },
};
