import * as v from 'valibot';
import { ERROR_CODES } from '../../error';
import { isTimeZone } from '../../time/zone';
import {
  DELIVERIES_MAX,
  DELIVERY_STATES,
  LOG_MAX,
  type Delivery,
  type DeliveryInput,
  type DeliveryOutcome,
  type ReportDeliveries,
} from './delivery';

const PEOPLE_MAX = 20;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const accountId = v.pipe(v.string(), v.regex(/^[\w:-]{1,128}$/, 'account id'));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
const moment = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const way = v.variant('kind', [
  v.strictObject({
    kind: v.literal('comment'),
    visibility: v.variant('kind', [
      v.strictObject({ kind: v.literal('everyone') }),
      v.strictObject({ kind: v.literal('group'), groupId: name }),
      v.strictObject({ kind: v.literal('role'), name }),
    ]),
  }),
  v.strictObject({ kind: v.literal('attachment') }),
  v.pipe(
    v.strictObject({
      kind: v.literal('notification'),
      assignee: v.boolean(),
      reporter: v.boolean(),
      accountIds: v.pipe(v.array(accountId), v.maxLength(PEOPLE_MAX)),
      groupIds: v.pipe(v.array(name), v.maxLength(PEOPLE_MAX)),
    }),
    v.forward(
      v.check(
        ({ assignee, reporter, accountIds, groupIds }) =>
          assignee || reporter || accountIds.length + groupIds.length > 0,
        'recipients',
      ),
      ['accountIds'],
    ),
  ),
]);

const inputEntries = {
  issueKey: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/, 'work item key')),
  way,
  namesItems: v.boolean(),
  schedule: v.strictObject({
    days: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.minLength(1), v.maxLength(7)),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')),
  }),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language')),
};

const outcome: v.GenericSchema<unknown, DeliveryOutcome> = v.variant('kind', [
  v.strictObject({ kind: v.literal('delivered'), read: count, expected: count, isPart: v.boolean() }),
  v.strictObject({
    kind: v.literal('failed'),
    // A code that this version does not know was told by another one.
    code: v.fallback(v.picklist(ERROR_CODES), 'internal'),
    params: v.record(v.string(), v.union([v.string(), v.number()])),
  }),
  v.strictObject({ kind: v.literal('found') }),
  v.strictObject({ kind: v.literal('uncertain') }),
]);

const delivery: v.GenericSchema<unknown, Delivery> = v.strictObject({
  ...inputEntries,
  id,
  ownerId: accountId,
  state: v.picklist(DELIVERY_STATES),
  nextAt: moment,
  run: v.nullable(
    v.strictObject({ id, startedAt: v.nullable(moment), tryId: v.optional(v.nullable(id), null) }),
  ),
  failures: count,
  log: v.pipe(v.array(v.strictObject({ runId: id, at: moment, outcome })), v.maxLength(LOG_MAX)),
});

/** What people ask for. */
export const deliveryInputSchema: v.GenericSchema<unknown, DeliveryInput> = v.strictObject(inputEntries);

export const reportDeliveriesSchema: v.GenericSchema<unknown, ReportDeliveries> = v.strictObject({
  version: v.literal(1),
  deliveries: v.pipe(v.array(delivery), v.maxLength(DELIVERIES_MAX)),
});
