import type { Weekday } from '../../core/chart/config';
import type {
  ReportDefinition,
  ReportFilter,
  ReportFormula,
  ReportOperand,
  ReportRowKind,
  ReportSort,
  ReportViewKind,
  TableView,
} from '../../core/report/definition';
import type { ReportAccess, ReportInput } from '../../core/report/report';
import type { Faults, SetFault } from '../form/faults';
import { NO_SOURCE, readSource, sourceDraft, type SourceDraft } from '../form/source-draft';
import type { MessageKey } from '../texts/messages';
import { columnDraft, newColumn, readColumn, type ColumnDraft } from './column-draft';
import { groupDraft, readGroup, type GroupDraft } from './group-draft';
import type { OperandTypes } from './operand-types';
import { readTest, testDraft, type TestDraft } from './test-draft';
import {
  chartDraft,
  hierarchyDraft,
  pivotDraft,
  readChartView,
  readHierarchy,
  readPivot,
  type ChartDraft,
  type HierarchyDraft,
  type PivotDraft,
} from './view-drafts';

export interface FilterDraft extends Omit<ReportFilter, 'test'> {
  readonly test: TestDraft;
}

/** What stands in the editor of a report; it may be unfinished. */
export interface ReportDraft extends SourceDraft {
  readonly name: string;
  readonly description: string;
  readonly isTemplate: boolean;
  readonly rowsAre: ReportRowKind;
  readonly formulas: readonly ReportFormula[];
  readonly columns: readonly ColumnDraft[];
  readonly filters: readonly FilterDraft[];
  readonly sorts: readonly ReportSort[];
  readonly groups: readonly GroupDraft[];
  readonly table: TableView;
  readonly pivot: PivotDraft;
  readonly hierarchy: HierarchyDraft;
  readonly chart: ChartDraft;
  /** As far as the view is switched on. */
  readonly opensWith: ReportViewKind;
  /** Null: the viewer's. */
  readonly zone: string | null;
  readonly weekStartsOn: Weekday;
  readonly workdays: ReportDefinition['workdaysOf']['kind'];
  readonly workdaysBoardId: number | null;
  readonly access: ReportAccess;
  readonly administrators: readonly string[];
}

/** What a report begins with: the columns that people look for first, in Limbr's order of a flat list. */
const FIRST_COLUMNS = ['issuekey', 'summary', 'status', 'assignee'];

/** What a new report has from the beginning, before somebody describes it. */
export type ReportStart = Partial<Omit<ReportDraft, 'access' | 'administrators'>>;

/** A report that nobody has described yet: private, and its creator's. */
export function newReport(accountId: string, start: ReportStart): ReportDraft {
  const columns = FIRST_COLUMNS.map((fieldId) => newColumn(fieldId, { kind: 'field', fieldId }));
  return {
    ...NO_SOURCE,
    ...{ name: '', description: '', isTemplate: false, rowsAre: 'work-items' },
    ...{ formulas: [], columns, filters: [], sorts: [], groups: [] },
    table: { isTotalsOnly: false, startsCollapsed: false },
    pivot: pivotDraft(null, () => null),
    hierarchy: hierarchyDraft(null),
    chart: chartDraft(null),
    ...{ opensWith: 'table', zone: null, weekStartsOn: 1, workdays: 'weekends', workdaysBoardId: null },
    ...start,
    access: { kind: 'private' },
    administrators: [accountId],
  };
}

export function reportDraft(report: ReportInput, typeOf: OperandTypes): ReportDraft {
  const { name, description, isTemplate, definition, access, administrators } = report;
  const { rowsAre, formulas, columns, filters, sorts, groups, table, opensWith } = definition;
  const { timeZone, weekStartsOn, workdaysOf } = definition;
  return {
    ...sourceDraft(definition.source),
    ...{
      name,
      description,
      isTemplate,
      rowsAre,
      formulas,
      sorts,
      table,
      opensWith,
      weekStartsOn,
      access,
      administrators,
    },
    columns: columns.map((column) => columnDraft(column, typeOf(column.of))),
    filters: filters.map((filter) => ({ ...filter, test: testDraft(filter.test, typeOf(filter.of)) })),
    groups: groups.map((group) => groupDraft(group, typeOf(group.of))),
    pivot: pivotDraft(definition.pivot, typeOf),
    hierarchy: hierarchyDraft(definition.hierarchy),
    chart: chartDraft(definition.chart),
    zone: timeZone.kind === 'fixed' ? timeZone.zone : null,
    workdays: workdaysOf.kind,
    workdaysBoardId: workdaysOf.kind === 'board' ? workdaysOf.boardId : null,
  };
}

/** The views that the report has, in their order. */
export function viewsOf(
  draft: Pick<ReportDraft, 'pivot' | 'hierarchy' | 'chart'>,
): readonly ReportViewKind[] {
  const views = (['pivot', 'hierarchy', 'chart'] as const).filter((view) => draft[view].isOn);
  return ['table', ...views];
}

export interface ReadReport {
  /** Null while something is missing. */
  readonly report: ReportInput | null;
  /** The same for what it reads and shows: that can be looked at before the report has a name. */
  readonly definition: ReportDefinition | null;
  readonly faults: Faults;
}

/**
 * The report that the editor describes, or what is still to be done, by paths in the report; entries of lists stand in them with
 * their ids, which stay the same when entries move.
 */
export function readReportDraft(draft: ReportDraft, typeOf: OperandTypes): ReadReport {
  const faults: Partial<Record<string, MessageKey>> = {};
  const fault: SetFault = (path, key) => {
    faults[path] = key;
  };
  const source = readSource(draft, fault);
  const read = source === null ? null : readDefinition(draft, { source, typeOf, fault });
  checkFormulaNames(draft.formulas, fault);
  const definition = Object.keys(faults).length > 0 ? null : read;
  const name = draft.name.trim();
  if (name === '') fault('name', 'report.fault.name');
  if (draft.administrators.length === 0) fault('administrators', 'report.fault.administrators');
  const { isTemplate, access, administrators } = draft;
  const report =
    definition === null || Object.keys(faults).length > 0
      ? null
      : { name, description: draft.description.trim(), isTemplate, definition, access, administrators };
  return { report, definition, faults };
}

interface Reading {
  readonly source: ReportDefinition['source'];
  readonly typeOf: OperandTypes;
  readonly fault: SetFault;
}

function readDefinition(draft: ReportDraft, { source, typeOf, fault }: Reading): ReportDefinition | null {
  const placeOf = (list: 'columns' | 'filters' | 'groups', { id, of }: Placed) => ({
    ...{ type: typeOf(of), path: `${list}.${id}`, fault },
  });
  if (draft.columns.length === 0) fault('columns', 'report.fault.columns');
  const workdaysOf = readWorkdays(draft, fault);
  if (workdaysOf === null) return null;
  const { rowsAre, formulas, sorts, table, zone, weekStartsOn, opensWith } = draft;
  return {
    ...{ source, rowsAre, sorts, table, weekStartsOn, workdaysOf },
    formulas: formulas.map((formula) => ({ ...formula, name: formula.name.trim() })),
    columns: draft.columns.flatMap((column) => readColumn(column, placeOf('columns', column)) ?? []),
    filters: draft.filters.flatMap((filter) => {
      const place = placeOf('filters', filter);
      const test = readTest(filter.test, { ...place, path: `${place.path}.test` });
      return test === null ? [] : { ...filter, test };
    }),
    groups: draft.groups.flatMap((group) => readGroup(group, placeOf('groups', group)) ?? []),
    pivot: readPivot(draft.pivot, { typeOf, fault }),
    hierarchy: readHierarchy(draft.hierarchy, fault),
    chart: readChartView(draft.chart),
    opensWith: viewsOf(draft).find((view) => view === opensWith) ?? 'table',
    timeZone: zone === null ? { kind: 'viewer' } : { kind: 'fixed', zone },
  };
}

interface Placed {
  readonly id: string;
  readonly of: ReportOperand;
}

function readWorkdays(
  { workdays, workdaysBoardId }: ReportDraft,
  fault: SetFault,
): ReportDefinition['workdaysOf'] | null {
  if (workdays === 'weekends') return { kind: workdays };
  if (workdaysBoardId !== null) return { kind: workdays, boardId: workdaysBoardId };
  fault('workdaysOf.boardId', 'fault.board');
  return null;
}

/** Others refer to a formula by its name. */
function checkFormulaNames(formulas: readonly ReportFormula[], fault: SetFault): void {
  const seen = new Set<string>();
  for (const { id, name } of formulas) {
    const key = name.trim().toLowerCase();
    if (key === '') fault(`formulas.${id}.name`, 'report.fault.formula-name');
    else if (seen.has(key)) fault(`formulas.${id}.name`, 'report.fault.formula-name-taken');
    seen.add(key);
  }
}
