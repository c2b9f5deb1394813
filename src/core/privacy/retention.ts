import * as v from 'valibot';

/** For how many days things are kept that nobody asks for any more. */
export interface Retention {
  readonly version: 1;
  /** Earlier states of reports, of which there are only so many anyway. */
  readonly historyDays: number;
  /** How deliveries ended. */
  readonly deliveryLogDays: number;
  /** The log of administrative actions. */
  readonly adminLogDays: number;
}

export type RetentionField = Exclude<keyof Retention, 'version'>;

export const DEFAULT_RETENTION: Retention = {
  version: 1,
  historyDays: 365,
  deliveryLogDays: 90,
  adminLogDays: 365,
};

/** The longest that Forge's storage promises to delete something by itself. */
const RETENTION_MAX_DAYS = 365;

/** Least and most days: a log of administrators that they could empty at once would be none. */
export const RETENTION_LIMITS: Readonly<
  Record<RetentionField, { readonly min: number; readonly max: number }>
> = {
  historyDays: { min: 1, max: RETENTION_MAX_DAYS },
  deliveryLogDays: { min: 1, max: RETENTION_MAX_DAYS },
  adminLogDays: { min: 30, max: RETENTION_MAX_DAYS },
};

export const RETENTION_FIELDS = Object.keys(RETENTION_LIMITS) as readonly RetentionField[];

function days(field: RetentionField) {
  const { min, max } = RETENTION_LIMITS[field];
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
}

export const retentionSchema: v.GenericSchema<unknown, Retention> = v.strictObject({
  version: v.literal(1),
  historyDays: days('historyDays'),
  deliveryLogDays: days('deliveryLogDays'),
  adminLogDays: days('adminLogDays'),
});

/** A number of days as people type it; null for a text that is no number within the limits of the field. */
export function readRetentionDays(field: RetentionField, text: string): number | null {
  const { min, max } = RETENTION_LIMITS[field];
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= min && value <= max ? value : null;
}
