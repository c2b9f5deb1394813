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
