import type { JiraIssue } from '../../src/core/field/field';
import { arrangeReport } from '../../src/core/report/arrange/arrange-report';
import { compileReport, type CompiledReport } from '../../src/core/report/compile-report';
import type { ReportContext } from '../../src/core/report/context';
import { createReportRows, type ReportRows } from '../../src/core/report/report-rows';
import type { ReportResult, ResultGroup } from '../../src/core/report/result';
import { FIELDS } from './chart';
import type {
  ReportColumn,
  ReportDefinition,
  ReportGroup,
  ReportOperand,
} from '../../src/core/report/definition';

/** A flat table of keys over all work items, with whatever is changed. */
export function aReport(changes: Partial<ReportDefinition> = {}): ReportDefinition {
  return {
    source: { kind: 'project', projectKey: 'K' },
    rowsAre: 'work-items',
    formulas: [],
    columns: [aColumn('issuekey')],
    filters: [],
    sorts: [],
    groups: [],
    table: { isTotalsOnly: false, startsCollapsed: false },
    pivot: null,
    hierarchy: null,
    chart: null,
    opensWith: 'table',
    timeZone: { kind: 'viewer' },
    weekStartsOn: 1,
    workdaysOf: { kind: 'weekends' },
    ...changes,
  };
}

export const ofField = (fieldId: string): ReportOperand => ({ kind: 'field', fieldId });
export const ofFormula = (formulaId: string): ReportOperand => ({ kind: 'formula', formulaId });

/** A column whose id is that of its field or formula. */
export function aColumn(of: string | ReportOperand, changes: Partial<ReportColumn> = {}): ReportColumn {
  const operand = typeof of === 'string' ? ofField(of) : of;
  return {
    id: operand.kind === 'field' ? operand.fieldId : operand.formulaId,
    of: operand,
    header: '',
    width: 'auto',
    alignment: 'auto',
    format: { kind: 'auto' },
    isLink: false,
    isHidden: false,
    groupAggregate: null,
    totalAggregate: null,
    colors: [],
    ...changes,
  };
}

/** Groups by the values of a field, by name. */
export function aGroup(fieldId: string, changes: Partial<ReportGroup> = {}): ReportGroup {
  return {
    id: fieldId,
    of: ofField(fieldId),
    divide: { kind: 'values' },
    order: { by: 'name', direction: 'ascending' },
    ...changes,
  };
}

/** In the zone UTC on 2025-03-01, with five working days a week and eight hours a day. */
export function aReportContext(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    fields: Object.values(FIELDS),
    timeZone: 'UTC',
    now: Date.UTC(2025, 2, 1, 12),
    workdays: (first, last) => Math.max(0, last - first + 1),
    hoursPerDay: 8,
    ...changes,
  };
}

/** @throws {Error} when something is wrong with the report. */
export function compiled(definition: ReportDefinition, context = aReportContext()): CompiledReport {
  const report = compileReport(definition, context);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

/** The rows of these work items, as they come. */
export function rowsOf(report: CompiledReport, issues: readonly JiraIssue[]): ReportRows {
  const rows = createReportRows(report);
  rows.addAll(issues);
  return rows;
}

/** A report over work items, with a way to write its groups down. */
export function runReport(
  issues: readonly JiraIssue[],
  changes: Partial<ReportDefinition>,
): {
  readonly result: ReportResult;
  readonly rows: ReportRows;
  /** The keys of rows in their order. */
  readonly keys: (group: ResultGroup) => readonly string[];
} {
  const report = compiled(aReport(changes));
  const rows = rowsOf(report, issues);
  return {
    result: arrangeReport(report, rows),
    rows,
    keys: (group) => [...group.rows].map(rows.keyOf),
  };
}

export const labelOf = ({ segment }: ResultGroup): string => segment?.label ?? '(none)';

/** By the groups of a level: what they show in the column at a place. */
export function numbersOf(
  groups: readonly ResultGroup[],
  column: number,
): readonly (readonly [string, number | null])[] {
  return groups.map((group) => [labelOf(group), group.aggregates[column]?.value ?? null]);
}
