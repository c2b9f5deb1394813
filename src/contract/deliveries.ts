import * as v from 'valibot';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Delivery, DeliveryInput } from '../core/report/delivery/delivery';
import { deliveryInputSchema } from '../core/report/delivery/delivery-schema';
import { success, type Result } from '../core/result';

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** Deliveries of a report, for those who administer it; to anybody else the report is gone (`report-gone`). */
export interface DeliveryResolvers {
  readonly 'deliveries/list': Answers<DeliveriesRef, readonly Delivery[]>;
  /** The caller becomes the owner of a new one; only the owner changes it. It begins anew with what it is then. */
  readonly 'deliveries/save': Answers<SaveDeliveryPayload, readonly Delivery[]>;
  /** Any administrator pauses; only the owner goes on. */
  readonly 'deliveries/pause': Answers<PauseDeliveryPayload, readonly Delivery[]>;
  readonly 'deliveries/delete': Answers<DeliveryRef, readonly Delivery[]>;
}

export interface DeliveriesRef {
  readonly reportId: string;
}

export interface DeliveryRef extends DeliveriesRef {
  readonly id: string;
}

export interface PauseDeliveryPayload extends DeliveryRef {
  readonly isPaused: boolean;
}

export interface SaveDeliveryPayload extends DeliveriesRef {
  /** Null makes a new one. */
  readonly id: string | null;
  readonly delivery: DeliveryInput;
  /** What the owner agreed to. */
  readonly consent: DeliveryConsent;
}

export interface DeliveryConsent {
  /** That readers of the work item see the owner's view. */
  readonly audience: true;
  /** Of a file, whose readers cannot be restricted: the key of the work item, typed once more. Null for anything else. */
  readonly typedKey: string | null;
}

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const deliveriesRef = v.strictObject({ reportId: id });
const deliveryRef = v.strictObject({ reportId: id, id });
const pause = v.strictObject({ ...deliveryRef.entries, isPaused: v.boolean() });
const save = v.strictObject({
  reportId: id,
  id: v.nullable(id),
  delivery: v.unknown(),
  consent: v.strictObject({
    audience: v.literal(true),
    typedKey: v.nullable(v.pipe(v.string(), v.trim(), v.toUpperCase())),
  }),
});

export function parseDeliveriesRef(value: unknown): Result<DeliveriesRef, AppError> {
  return parseValue(deliveriesRef, value, 'invalid-input');
}

export function parseDeliveryRef(value: unknown): Result<DeliveryRef, AppError> {
  return parseValue(deliveryRef, value, 'invalid-input');
}

export function parsePauseDelivery(value: unknown): Result<PauseDeliveryPayload, AppError> {
  return parseValue(pause, value, 'invalid-input');
}

/** A fault of the delivery has its path within the delivery, as its form needs it. */
export function parseSaveDelivery(value: unknown): Result<SaveDeliveryPayload, AppError> {
  const payload = parseValue(save, value, 'invalid-input');
  if (!payload.ok) return payload;
  const delivery = parseValue(deliveryInputSchema, payload.value.delivery, 'invalid-input');
  return delivery.ok ? success({ ...payload.value, delivery: delivery.value }) : delivery;
}
