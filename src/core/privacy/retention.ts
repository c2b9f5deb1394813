import * as v from 'valibot';

/** For how many days things are kept that nobody asks for any more. */
export interface Retention {
  readonly version: 1;
  /** Templates, teams and capacity reports that were deleted and can be put back. */
  readonly trashDays: number;
  /** Reports in the trash: rules and formulas that took somebody days. */
  readonly reportTrashDays: number;
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
  trashDays: 7,
  reportTrashDays: 30,
  historyDays: 365,
  deliveryLogDays: 90,
  adminLogDays: 365,
};

/** The longest that Forge's storage promises to delete something by itself. */
export const RETENTION_MAX_DAYS = 365;

/** How long what was deleted is kept at most, whatever the settings are later. */
export const TRASH_MAX_DAYS = 90;

/** Least and most days: a log of administrators that they could empty at once would be none. */
export const RETENTION_LIMITS: Readonly<
  Record<RetentionField, { readonly min: number; readonly max: number }>
> = {
  trashDays: { min: 1, max: TRASH_MAX_DAYS },
  reportTrashDays: { min: 1, max: RETENTION_MAX_DAYS },
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
  trashDays: days('trashDays'),
  reportTrashDays: days('reportTrashDays'),
  historyDays: days('historyDays'),
  deliveryLogDays: days('deliveryLogDays'),
  adminLogDays: days('adminLogDays'),
});
