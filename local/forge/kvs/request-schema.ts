import * as v from 'valibot';

const key = v.string();
const metadataFields = v.optional(v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])), []);

/** Set by a request that is about a custom entity. */
const entityName = v.optional(v.string());

const conditions = v.optional(
  v.strictObject({
    and: v.array(v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) })),
  }),
);

const getOptions = v.optional(v.object({ metadataFields }), {});
const setOptions = v.optional(
  v.object({
    ttl: v.optional(
      v.object({
        unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
        value: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: metadataFields,
  }),
  {},
);

export const getRequest = v.object({ key, entityName, options: getOptions });
export const setRequest = v.object({ key, entityName, value: v.optional(v.unknown()), options: setOptions });
export const deleteRequest = v.object({ key, entityName });
export const queryRequest = v.object({
  limit: v.optional(v.number()),
  after: v.optional(v.string()),
  where: v.optional(
    v.array(v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) })),
    [],
  ),
  options: getOptions,
});
export const entityQueryRequest = v.object({
  entityName: v.string(),
  indexName: v.string(),
  range: v.optional(v.object({ condition: v.string(), values: v.array(v.unknown()) })),
  partition: v.optional(v.array(v.unknown())),
  filters: v.optional(v.unknown()),
  sort: v.optional(v.picklist(['ASC', 'DESC'])),
  limit: v.optional(v.number()),
  cursor: v.optional(v.string()),
  options: getOptions,
});
export const transactionRequest = v.object({
  set: v.optional(v.array(v.object({ ...setRequest.entries, conditions })), []),
  delete: v.optional(v.array(v.object({ ...deleteRequest.entries, conditions })), []),
  check: v.optional(v.array(v.object({ key, entityName, conditions })), []),
});

export type GetRequest = v.InferOutput<typeof getRequest>;
export type SetRequest = v.InferOutput<typeof setRequest>;
export type DeleteRequest = v.InferOutput<typeof deleteRequest>;
export type QueryRequest = v.InferOutput<typeof queryRequest>;
export type EntityQueryRequest = v.InferOutput<typeof entityQueryRequest>;
export type TransactionRequest = v.InferOutput<typeof transactionRequest>;
/** A part of a transaction that may have conditions. */
export type Conditional = TransactionRequest['check'][number];
export type MetadataField = GetRequest['options']['metadataFields'][number];
