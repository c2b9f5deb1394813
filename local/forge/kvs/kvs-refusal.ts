/** An answer of the store that is no success, in the shape that `@forge/kvs` turns into a ForgeKvsAPIError. */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';
  readonly status: number;
  readonly code: KvsErrorCode;

  constructor(code: KvsErrorCode, message: string) {
    super(message);
    this.code = code;
    this.status = STATUS[code];
  }
}

/** Codes below the line are not documented by Atlassian: name and status are ours. */
const STATUS = {
  EMPTY_KEY: 400,
  KEY_TOO_LONG: 400,
  INVALID_KEY: 400,
  KEY_NOT_FOUND: 404,
  MAX_SIZE: 413,
  MAX_DEPTH: 400,
  LIST_QUERY_LIMIT_EXCEEDED: 400,
  QUERY_WHERE_INVALID: 400,
  INVALID_ENTITY_TYPE: 400,
  INVALID_ENTITY_VALUE: 400,
  INVALID_ENTITY_ATTRIBUTE: 400,
  INVALID_FILTER_CONDITION: 400,
  // ---
  KEY_ALREADY_EXISTS: 409,
  CONDITION_NOT_MET: 409,
  INVALID_VALUE: 400,
  INVALID_OPTIONS: 400,
  INVALID_CURSOR: 400,
  INVALID_BATCH: 400,
  INVALID_TRANSACTION: 400,
  INVALID_REQUEST: 400,
  MISSING_SCOPE: 403,
  NOT_EMULATED: 501,
} as const;

export type KvsErrorCode = keyof typeof STATUS;
