import * as v from 'valibot';

/** For how many days things are kept that nobody asks for any more. */
export interface Retention {
  readonly version: 3;
  /** Deleted templates of charts, personal ones and those of the site. */
  readonly deletedTemplatesDays: number;
  /** Reports in the trash. */
  readonly deletedReportsDays: number;
  /** Deleted teams, and deleted reports about capacity. */
  readonly deletedCapacityDays: number;
  /** Earlier states of reports, of which there are only so many anyway. */
  readonly historyDays: number;
  /** How deliveries ended. */
  readonly deliveryLogDays: number;
  /** The log of administrative actions. */
  readonly adminLogDays: number;
  /** What a viewer chose in a filter and did not change since. */
  readonly filterChoicesDays: number;
}

export type RetentionField = Exclude<keyof Retention, 'version'>;

export const DEFAULT_RETENTION: Retention = {
  version: 3,
  deletedTemplatesDays: 7,
  // Reports are rules and formulas that took somebody days.
  deletedReportsDays: 30,
  deletedCapacityDays: 7,
  historyDays: 365,
  deliveryLogDays: 90,
  adminLogDays: 365,
  filterChoicesDays: 180,
};

/** The longest that Forge's storage promises to delete something by itself. */
const RETENTION_MAX_DAYS = 365;

/** What was deleted is meant to go some day. */
const TRASH_MAX_DAYS = 90;

/** Least and most days: a log of administrators that they could empty at once would be none. */
export const RETENTION_LIMITS: Readonly<
  Record<RetentionField, { readonly min: number; readonly max: number }>
> = {
  deletedTemplatesDays: { min: 1, max: TRASH_MAX_DAYS },
  deletedReportsDays: { min: 1, max: TRASH_MAX_DAYS },
  deletedCapacityDays: { min: 1, max: TRASH_MAX_DAYS },
  historyDays: { min: 1, max: RETENTION_MAX_DAYS },
  deliveryLogDays: { min: 1, max: RETENTION_MAX_DAYS },
  adminLogDays: { min: 30, max: RETENTION_MAX_DAYS },
  filterChoicesDays: { min: 1, max: RETENTION_MAX_DAYS },
};

export const RETENTION_FIELDS = Object.keys(RETENTION_LIMITS) as readonly RetentionField[];

function days(field: RetentionField) {
  const { min, max } = RETENTION_LIMITS[field];
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
}

export const retentionSchema: v.GenericSchema<unknown, Retention> = v.strictObject({
  version: v.literal(3),
  deletedTemplatesDays: days('deletedTemplatesDays'),
  deletedReportsDays: days('deletedReportsDays'),
  deletedCapacityDays: days('deletedCapacityDays'),
  historyDays: days('historyDays'),
  deliveryLogDays: days('deliveryLogDays'),
  adminLogDays: days('adminLogDays'),
  filterChoicesDays: days('filterChoicesDays'),
});

/** A number of days as people type it; null for a text that is no number within the limits of the field. */
export function readRetentionDays(field: RetentionField, text: string): number | null {
  const { min, max } = RETENTION_LIMITS[field];
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= min && value <= max ? value : null;
}
