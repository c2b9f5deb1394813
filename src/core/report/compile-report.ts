import { failure, success, type Result } from '../result';
import { listedFieldIds } from '../list/cell';
import type { Field } from '../field/field';
import type { BoundGroup } from './bind-groups';
import { bindReport } from './bind-report';
import type { ReportContext, ReportFault } from './context';
import type { ReportDefinition } from './definition';
import type { ReportLevel, ResultColumn, ResultMeasure } from './result';
import { WORKLOG_FIELDS } from './worklog-fields';

/** A report in which nothing is wrong. */
export interface CompiledReport {
  readonly definition: ReportDefinition;
  readonly context: ReportContext;
  /** What a scan must read: everything that filters, sorts, groups, aggregates and formulas look at. */
  readonly fieldIds: readonly string[];
  /** What the rows that are shown need beside that. */
  readonly shownFieldIds: readonly string[];
  /** Whether Jira finds a work item with these, formulas ask. */
  readonly jqls: readonly string[];
  /** As the definition has them, hidden ones too. */
  readonly columns: readonly ResultColumn[];
  /** By group of the definition. */
  readonly levels: readonly ReportLevel[];
  /** Null for a report without a pivot. */
  readonly pivot: CompiledPivot | null;
}

export interface CompiledPivot {
  readonly rows: readonly ReportLevel[];
  readonly columns: readonly ReportLevel[];
  readonly measures: readonly ResultMeasure[];
}

const OWN_FIELD_IDS: ReadonlySet<string> = new Set(WORKLOG_FIELDS.map(({ id }) => id));

/** Finds everything that a report names and checks that it fits; all faults at once, each with its place. */
export function compileReport(
  definition: ReportDefinition,
  context: ReportContext,
): Result<CompiledReport, readonly ReportFault[]> {
  const { report, faults } = bindReport(definition, context);
  if (faults.length > 0) return failure(faults);
  const { operands, columns, groups, pivot } = report;
  const fieldIds = ofJira([...operands.kept.values()].flatMap((column) => column.fieldIds));
  const shown = ofJira(
    columns.flatMap(({ field, operand, column }) => onlyShown(field, operand !== null || column.isHidden)),
  );
  return success({
    definition,
    context,
    fieldIds,
    shownFieldIds: shown.filter((id) => !fieldIds.includes(id)),
    jqls: [...operands.matches.keys()],
    columns: columns.map(({ column, name, type, field, operand }) => ({
      column,
      name,
      type,
      field,
      isKept: operand !== null,
    })),
    levels: groups.map(levelOf),
    pivot:
      pivot === null
        ? null
        : {
            rows: pivot.rows.map(levelOf),
            columns: pivot.columns.map(levelOf),
            measures: pivot.measures.map(({ measure, name, type }) => ({ measure, name, type })),
          },
  });
}

function onlyShown(field: Field | null, isKnown: boolean): readonly string[] {
  return field === null || isKnown ? [] : listedFieldIds(field);
}

function ofJira(fieldIds: readonly string[]): readonly string[] {
  return [...new Set(fieldIds)].filter((id) => !OWN_FIELD_IDS.has(id)).sort();
}

function levelOf({ group, operand, divider }: BoundGroup): ReportLevel {
  return { group, name: operand.name, type: operand.type, labelOf: divider.labelOf };
}
