import * as v from 'valibot';
import { inputOf, type Report } from './report';
import { reportEntries } from './report-schema';

/** A state of a report, with who made it so. */
export interface ReportState extends Report {
  /** Epoch ms. */
  readonly changedAt: number;
  readonly changedBy: string;
}

/** A report as it is stored. */
export interface ReportRecord extends ReportState {
  /** Epoch ms; null for a report that is not in the trash. */
  readonly deletedAt: number | null;
}

/** The reports that a person wants to find first. */
export interface ReportFavourites {
  readonly version: 1;
  /** The newest favourite first. */
  readonly reportIds: readonly string[];
}

/** With those in the trash: all of them come in one answer of a resolver, without their definitions. */
export const REPORTS_MAX = 1_000;

/**
 * Most bytes of a report as JSON: a report's whole history comes in one answer of a resolver, which may have 5 MB. Thirty
 * columns with colours, rules and formulas have about 15,000.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
export const REPORT_BYTES_MAX = 90_000;

/** How many earlier states of a report are kept. */
export const REPORT_STATES_MAX = 50;

const moment = v.pipe(v.number(), v.integer());
const stateEntries = { ...reportEntries, changedAt: moment, changedBy: v.pipe(v.string(), v.nonEmpty()) };

export const reportStateSchema: v.GenericSchema<unknown, ReportState> = v.strictObject(stateEntries);

export const reportRecordSchema: v.GenericSchema<unknown, ReportRecord> = v.strictObject({
  ...stateEntries,
  deletedAt: v.nullable(moment),
});

export const reportFavouritesSchema: v.GenericSchema<unknown, ReportFavourites> = v.strictObject({
  version: v.literal(1),
  reportIds: v.pipe(v.array(v.string()), v.maxLength(REPORTS_MAX)),
});

/** A report without what is only about its storage. */
export function reportOf(record: Report): Report {
  return { version: 2, ...inputOf(record) };
}
