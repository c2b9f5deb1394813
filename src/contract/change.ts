import * as v from 'valibot';
import type { RecordFormat } from '../core/capacity/records/record-format';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import { parseRecord, type StoredRecord } from '../core/privacy/record-type';
import type { Revised } from '../core/privacy/revised-records';
import { success, type Result } from '../core/result';

/** What is kept, with how often it was written; null where nobody has decided anything yet and the defaults hold. */
export interface Kept<T> {
  readonly record: T;
  readonly revision: number | null;
}

/** A changed record, over the revision that its author saw; null for none. */
export interface Change<T> {
  readonly record: T;
  readonly seen: number | null;
}

/** `conflict`: somebody else wrote `present` first, and nothing was written. */
export type WriteOutcome<Saved> =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'conflict'; readonly present: Saved | null };

export type SaveOutcome<T> = WriteOutcome<Revised<T>>;

/** The revision that somebody saw before changing a record. */
export const seenSchema = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Whether an answer says that nothing was written, because somebody else was faster. */
export function isConflict(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'conflict';
}

/** An outcome about something else that is made of what was saved. */
export function outcomeOf<From, To>(outcome: WriteOutcome<From>, to: (saved: From) => To): WriteOutcome<To> {
  if (outcome.kind === 'saved') return { kind: 'saved', saved: to(outcome.saved) };
  return { kind: 'conflict', present: outcome.present === null ? null : to(outcome.present) };
}

const change = v.strictObject({ record: v.unknown(), seen: seenSchema });

/** A fault of the record has its path within the record, as its form needs it. */
export function parseChange<T extends StoredRecord>(
  type: RecordFormat<T>,
  value: unknown,
): Result<Change<T>, AppError> {
  return withRecord(type, parseValue(change, value, 'invalid-input'));
}

/** The same of a payload that says more than that. */
export function withRecord<T extends StoredRecord, Payload extends { readonly record: unknown }>(
  type: RecordFormat<T>,
  payload: Result<Payload, AppError>,
): Result<Payload & { readonly record: T }, AppError> {
  if (!payload.ok) return payload;
  const record = parseRecord(type, payload.value.record);
  return record.ok ? success({ ...payload.value, record: record.value }) : record;
}
