import { isSameJson } from '../../same-json';
import type { ReportInput } from '../report';
import type { ReferenceMapping } from './default-mapping';
import { mapReferences, referenceKey, referencesOf, type Reference } from './references';
import type { FiledReport, IncomingReports } from './report-file';

/** A report of this site that the importer may open. */
export interface PresentReport {
  readonly report: ReportInput;
  readonly revision: number;
  readonly mayChange: boolean;
}

export interface ImportSetting {
  readonly mapping: ReferenceMapping;
  /** By id. */
  readonly present: ReadonlyMap<string, PresentReport>;
  /** The account id of whoever imports. */
  readonly importer: string;
}

/** `refused`: it is there, and not the importer's to change. */
export const IMPORT_ACTIONS = ['create', 'update', 'unchanged', 'needs-mapping', 'refused'] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

export interface ImportStep {
  readonly id: string;
  readonly action: ImportAction;
  /** As it would be written, over the revision that was seen. */
  readonly report: ReportInput;
  readonly seen: number | null;
  /** What is to be decided first; of `needs-mapping` alone. */
  readonly undecided: readonly Reference[];
}

/**
 * What an import would do, a step for each report. What is there already as the file has it is `unchanged`, so that a second run
 * writes nothing. Whoever imports a report is among its administrators: nobody loses what was just imported.
 */
export function planImport(incoming: IncomingReports, setting: ImportSetting): readonly ImportStep[] {
  return incoming.reports.map((filed) => planReport(filed, setting));
}

function planReport({ id, report }: FiledReport, { mapping, present, importer }: ImportSetting): ImportStep {
  const undecided = referencesOf([report]).filter((one) => !mapping.has(referenceKey(one)));
  const mapped = mapReferences(report, (one) => mapping.get(referenceKey(one)) ?? null);
  const isOwn = mapped.administrators.includes(importer);
  const administrators = isOwn ? mapped.administrators : [importer, ...mapped.administrators];
  const becomes = { ...mapped, administrators };
  const before = present.get(id);
  return {
    ...{ id, report: becomes, seen: before?.revision ?? null, undecided },
    action: undecided.length > 0 ? 'needs-mapping' : actionOf(becomes, before),
  };
}

function actionOf(report: ReportInput, before: PresentReport | undefined): ImportAction {
  if (before === undefined) return 'create';
  if (isSameJson(before.report, report)) return 'unchanged';
  return before.mayChange ? 'update' : 'refused';
}
