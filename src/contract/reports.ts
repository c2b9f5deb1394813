import * as v from 'valibot';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { DeletedEntry } from '../core/privacy/trash';
import type { Report, ReportAccess, ReportInput } from '../core/report/report';
import type { ReportViewKind } from '../core/report/definition';
import { reportInputSchema } from '../core/report/report-schema';
import { success, type Result } from '../core/result';
import type { Source } from '../core/source/source';
import { seenSchema, type SaveOutcome } from './change';

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** The library of reports. Whoever may not open a report learns neither its content nor that it is there: `report-gone`. */
export interface ReportResolvers {
  readonly 'reports/list': Answers<Record<string, never>, ReportLibrary>;
  readonly 'reports/read': Answers<ReportRef, OpenReport>;
  /** Those of the reports that the viewer may open, for an export or before an import. */
  readonly 'reports/read-many': Answers<ReportRefs, readonly OpenReport[]>;
  readonly 'reports/save': Answers<SaveReportPayload, SavedReport>;
  /** Puts a report into the trash; only its administrators do, and put it back. */
  readonly 'reports/delete': Answers<ReportRef, DeletedReport>;
  readonly 'reports/restore': Answers<ReportRef, null>;
  /** Only for its administrators: an earlier state may have been open to others. */
  readonly 'reports/history': Answers<ReportRef, readonly ReportChange[]>;
  readonly 'reports/favourite': Answers<FavouritePayload, null>;
  /** Makes a Jira administrator the administrator of a report whose own ones are all gone. */
  readonly 'reports/take-over': Answers<ReportRef, null>;
}

export interface ReportRef {
  readonly id: string;
}

export interface ReportRefs {
  /** At most `REPORTS_PER_READ`. */
  readonly ids: readonly string[];
}

export interface ReportLibrary {
  /** Those that the viewer may open, in no particular order. */
  readonly reports: readonly ReportSummary[];
  /** Those that the viewer may put back. */
  readonly deleted: readonly DeletedEntry[];
  /** Only for Jira administrators: those whose administrators are all gone. */
  readonly orphans: readonly OrphanReport[];
}

export interface ReportSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isTemplate: boolean;
  /** Says of which space it is. */
  readonly source: Source;
  readonly opensWith: ReportViewKind;
  readonly access: ReportAccess['kind'];
  readonly administrators: readonly string[];
  readonly mayChange: boolean;
  readonly isFavourite: boolean;
  /** Epoch ms. */
  readonly changedAt: number;
}

export type DeletedReport = Pick<DeletedEntry, 'restorableUntil'>;

export interface OrphanReport {
  readonly id: string;
  readonly name: string;
  readonly administrators: readonly string[];
}

export interface OpenReport {
  readonly id: string;
  readonly report: Report;
  /** How often it was written; what a change says that it has seen. */
  readonly revision: number;
  readonly mayChange: boolean;
  readonly isFavourite: boolean;
}

export interface SaveReportPayload {
  /** Of a new one that which its author's form made for it, so that it is there once however often it is sent; of an import that of its file. */
  readonly id: string;
  /** The revision that was changed; null for a new one. */
  readonly seen: number | null;
  readonly report: ReportInput;
}

export interface SavedReport {
  readonly id: string;
  readonly outcome: SaveOutcome<Report>;
}

/** One change of a report, the newest first. */
export interface ReportChange {
  readonly revision: number;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  /** What it was after the change. */
  readonly report: ReportInput;
}

export interface FavouritePayload extends ReportRef {
  readonly isFavourite: boolean;
}

/** As many as one batch of the storage takes; their answer stays below 5 MB. */
export const REPORTS_PER_READ = 25;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const ref = v.strictObject({ id });
const refs = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(REPORTS_PER_READ)) });
const favourite = v.strictObject({ id, isFavourite: v.boolean() });
const save = v.strictObject({
  id,
  seen: seenSchema,
  report: v.unknown(),
});

export function parseReportRef(value: unknown): Result<ReportRef, AppError> {
  return parseValue(ref, value, 'invalid-input');
}

export function parseReportRefs(value: unknown): Result<ReportRefs, AppError> {
  return parseValue(refs, value, 'invalid-input');
}

export function parseFavourite(value: unknown): Result<FavouritePayload, AppError> {
  return parseValue(favourite, value, 'invalid-input');
}

/** A fault of the report has its path within the report, as its form needs it. */
export function parseSaveReport(value: unknown): Result<SaveReportPayload, AppError> {
  const payload = parseValue(save, value, 'invalid-input');
  if (!payload.ok) return payload;
  const report = parseValue(reportInputSchema, payload.value.report, 'invalid-input');
  return report.ok ? success({ ...payload.value, report: report.value }) : report;
}
