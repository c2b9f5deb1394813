import * as v from 'valibot';
import {
  reportDraftSchema,
  type CapacityReport,
  type ReportDraft,
} from '../core/capacity/records/capacity-report';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { DeletedEntry } from '../core/privacy/trash';
import type { Result } from '../core/result';
import { seenSchema, type WriteOutcome } from './change';

type Answers<Payload, Value> = (payload: Payload) => Promise<Result<Value, AppError>>;

export interface CapacityReportResolvers {
  readonly 'capacity-reports/list': Answers<Record<string, never>, CapacityReportList>;
  readonly 'capacity-reports/save': Answers<SaveCapacityReportPayload, WriteOutcome<CapacityReportEntry>>;
  readonly 'capacity-reports/delete': Answers<CapacityReportRef, DeletedEntry>;
  readonly 'capacity-reports/restore': Answers<CapacityReportRef, CapacityReportEntry>;
}

export interface CapacityReportList {
  /** Those that the viewer may open, in no particular order. */
  readonly reports: readonly CapacityReportEntry[];
  /** Those that the viewer may still put back. */
  readonly deleted: readonly DeletedEntry[];
  /** Whether the viewer may save reports. */
  readonly mayCreate: boolean;
}

export interface CapacityReportEntry {
  readonly id: string;
  /** How often it was written; what a change says that it has seen. */
  readonly revision: number;
  readonly report: CapacityReport;
  readonly isOwn: boolean;
  readonly mayDelete: boolean;
}

export interface CapacityReportRef {
  readonly id: string;
}

export interface SaveCapacityReportPayload {
  /** Of a new one that which its author's form made for it, so that it is there once however often it is sent. */
  readonly id: string;
  /** The revision that is changed; null for a new one. */
  readonly seen: number | null;
  readonly report: ReportDraft;
}

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const ref = v.strictObject({ id });
const save = v.strictObject({ id, seen: seenSchema, report: reportDraftSchema });

export function parseCapacityReportRef(value: unknown): Result<CapacityReportRef, AppError> {
  return parseValue(ref, value, 'invalid-input');
}

export function parseSaveCapacityReport(value: unknown): Result<SaveCapacityReportPayload, AppError> {
  return parseValue(save, value, 'invalid-input');
}
