import type { ChartKindId } from '../../core/chart/config';
import type {
  ChartView,
  HierarchyView,
  PivotMeasure,
  PivotView,
  ReportOperand,
  ReportViewKind,
} from '../../core/report/definition';
import type { SetFault } from '../form/faults';
import type { OperandTypes } from './operand-types';
import { groupDraft, readGroup, type GroupDraft } from './group-draft';

/** The views of a report that can be switched on and off; the table is always there. */
export const OPTIONAL_VIEWS = ['pivot', 'hierarchy', 'chart'] as const satisfies readonly ReportViewKind[];

/** A view that is switched off keeps what was chosen for it. */
interface Switched {
  readonly isOn: boolean;
}

export interface PivotDraft extends Switched {
  readonly rows: readonly GroupDraft[];
  readonly columns: readonly GroupDraft[];
  readonly measures: readonly PivotMeasure[];
  readonly heat: PivotView['heat'];
}

export const PROGRESS_KINDS = ['none', 'items', 'sum'] as const;

export interface HierarchyDraft extends Switched {
  readonly showsOutsideParents: boolean;
  readonly progress: (typeof PROGRESS_KINDS)[number];
  /** Of which the sum is made. */
  readonly progressOf: ReportOperand | null;
}

export interface ChartDraft extends Switched {
  readonly kind: ChartKindId;
  readonly columnId: string | null;
}

const NO_PIVOT: PivotDraft = {
  isOn: false,
  rows: [],
  columns: [],
  measures: [{ id: 'count', of: null, aggregate: 'count' }],
  heat: 'none',
};

export function pivotDraft(pivot: PivotView | null, typeOf: OperandTypes): PivotDraft {
  if (pivot === null) return NO_PIVOT;
  const draft = (group: PivotView['rows'][number]): GroupDraft => groupDraft(group, typeOf(group.of));
  return { ...pivot, isOn: true, rows: pivot.rows.map(draft), columns: pivot.columns.map(draft) };
}

export function hierarchyDraft(hierarchy: HierarchyView | null): HierarchyDraft {
  const progress = hierarchy?.progress ?? null;
  return {
    isOn: hierarchy !== null,
    showsOutsideParents: hierarchy?.showsOutsideParents ?? true,
    progress:
      progress === null ? (hierarchy === null ? 'items' : 'none') : progress.of === null ? 'items' : 'sum',
    progressOf: progress?.of ?? null,
  };
}

export function chartDraft(chart: ChartView | null): ChartDraft {
  return { isOn: chart !== null, ...(chart ?? { kind: 'bar', columnId: null }) };
}

interface ViewPlace {
  readonly typeOf: OperandTypes;
  readonly fault: SetFault;
}

/** Null while it is switched off, and, with its faults, while it is unfinished. */
export function readPivot(draft: PivotDraft, { typeOf, fault }: ViewPlace): PivotView | null {
  const { isOn, measures, heat } = draft;
  if (!isOn) return null;
  if (measures.length === 0) fault('pivot.measures', 'report.fault.measures');
  const read = (axis: 'rows' | 'columns') =>
    draft[axis].flatMap(
      (group) => readGroup(group, { type: typeOf(group.of), path: `pivot.${axis}.${group.id}`, fault }) ?? [],
    );
  return { rows: read('rows'), columns: read('columns'), measures, heat };
}

/** Null while it is switched off, and, with its fault, while it is unfinished. */
export function readHierarchy(
  { isOn, showsOutsideParents, progress, progressOf }: HierarchyDraft,
  fault: SetFault,
): HierarchyView | null {
  if (!isOn) return null;
  if (progress === 'none') return { showsOutsideParents, progress: null };
  if (progress === 'items') return { showsOutsideParents, progress: { of: null } };
  if (progressOf === null) fault('hierarchy.progress.of', 'report.fault.progress');
  return { showsOutsideParents, progress: { of: progressOf } };
}

export function readChartView({ isOn, kind, columnId }: ChartDraft): ChartView | null {
  return isOn ? { kind, columnId } : null;
}
