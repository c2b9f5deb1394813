import type { AppError } from '../core/error';
import type { Report, ReportAccess, ReportInput } from '../core/report/report';
import type { ReportViewKind } from '../core/report/definition';
import type { Result } from '../core/result';
import type { Source } from '../core/source/source';
import type { SaveOutcome } from './capacity';

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

/** The library of reports. Whoever may not open a report learns neither its content nor that it is there: `report-gone`. */
export interface ReportResolvers {
  readonly 'reports/list': Answers<Record<string, never>, ReportLibrary>;
  readonly 'reports/read': Answers<ReportRef, OpenReport>;
  readonly 'reports/save': Answers<SaveReportPayload, SavedReport>;
  readonly 'reports/delete': Answers<ReportRef, null>;
  readonly 'reports/restore': Answers<ReportRef, null>;
  readonly 'reports/history': Answers<ReportRef, readonly ReportChange[]>;
  readonly 'reports/favourite': Answers<FavouritePayload, null>;
  /** Makes a Jira administrator the administrator of a report whose own ones are all gone. */
  readonly 'reports/take-over': Answers<ReportRef, null>;
}

export interface ReportRef {
  readonly id: string;
}

export interface ReportLibrary {
  /** Those that the viewer may open, in no particular order. */
  readonly reports: readonly ReportSummary[];
  /** Those that the viewer may put back. */
  readonly deleted: readonly DeletedReportSummary[];
  /** Only for Jira administrators: those whose administrators are all gone. */
  readonly orphans: readonly OrphanReport[];
}

export interface ReportSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
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

export interface DeletedReportSummary {
  readonly id: string;
  readonly name: string;
  /** Epoch ms. */
  readonly deletedAt: number;
  readonly restorableUntil: number;
}

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
  /** Null makes a new one. */
  readonly id: string | null;
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
