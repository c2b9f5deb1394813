import type { ChartConfig, DimensionSpec, MeasureSpec } from '../../core/chart/config';
import { isFormula, isOfferedMeasure, type OfferedMeasure } from './offered-measures';
import { isDateField } from '../../core/field/registry';
import { CHART_KINDS } from '../../core/chart/kinds';
import type { Field } from '../../core/field/field';
import type { MessageKey } from '../texts/messages';
import type { DimensionDraft, Draft } from './draft';
import { readSource, type SourceFaultPath } from './source-draft';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** Where in the form a fault is: the path in the configuration. */
export type FaultPath =
  | SourceFaultPath
  | 'chartBy'
  | 'groupBy'
  | 'calculate.fieldId'
  | 'calculate.percentile'
  | 'top'
  | 'refreshMinutes';

/** What is missing or wrong, by place; each text says what to do. */
export type Faults = Readonly<Partial<Record<FaultPath, MessageKey>>>;

export type DraftOutcome =
  { readonly ok: true; readonly config: ChartConfig } | { readonly ok: false; readonly faults: Faults };

export const MAX_TOP = 1000;

/** The configuration that the form describes, or what is still to be done. */
export function configFromDraft(draft: Draft, fields: readonly Field[]): DraftOutcome {
  const faults: Partial<Record<FaultPath, MessageKey>> = {};
  const fault = (path: FaultPath, key: MessageKey): void => {
    faults[path] = key;
  };

  const kind = CHART_KINDS[draft.kind];
  const source = readSource(draft, fault);
  const top = readWholeNumber(draft.top, MAX_TOP);
  if (top === undefined) fault('top', 'fault.top');
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (refreshMinutes === undefined) fault('refreshMinutes', 'fault.refresh');
  if (kind.chartBy === 'required' && draft.chartBy.fieldId === null) fault('chartBy', 'fault.chart-by');
  if (kind.groupBy === 'required' && draft.groupBy.fieldId === null) fault('groupBy', 'fault.group-by');
  const calculate = readMeasure(draft, fault);

  if (
    source === null ||
    calculate === null ||
    top === undefined ||
    refreshMinutes === undefined ||
    Object.keys(faults).length > 0
  ) {
    return { ok: false, faults };
  }
  return {
    ok: true,
    config: {
      ...draft.saved,
      title: draft.title.trim(),
      sources: [{ source, name: '', color: null }],
      kind: draft.kind,
      chartBy: kind.chartBy === 'none' ? null : readDimension(draft.chartBy, fields),
      groupBy: kind.groupBy === 'none' ? null : readDimension(draft.groupBy, fields),
      calculate,
      uniqueTotals: draft.uniqueTotals,
      sort: draft.sort,
      top,
      segments: draft.segments,
      labels: draft.labels,
      timeZone: draft.zone === null ? { kind: 'viewer' } : { kind: 'fixed', zone: draft.zone },
      weekStartsOn: draft.weekStartsOn,
      refreshMinutes,
    },
  };
}

function readDimension(draft: DimensionDraft, fields: readonly Field[]): DimensionSpec | null {
  if (draft.fieldId === null) return null;
  const field = fields.find(({ id }) => id === draft.fieldId);
  if (field === undefined && draft.saved?.fieldId === draft.fieldId) return draft.saved;
  const saved = draft.saved?.fieldId === draft.fieldId ? draft.saved : null;
  if (saved?.kind === 'number-ranges' || saved?.kind === 'age-ranges') return saved;
  if (field === undefined || !isDateField(field)) return { kind: 'values', fieldId: draft.fieldId };
  return {
    kind: 'periods',
    fieldId: draft.fieldId,
    bucket: draft.bucket,
    showEmptyPeriods: draft.showEmptyPeriods,
    window: saved?.kind === 'periods' ? saved.window : null,
  };
}

type SetFault = (path: FaultPath, key: MessageKey) => void;

/** A formula that the form has no fields for stays what it was. */
function readMeasure(draft: Draft, fault: SetFault): MeasureSpec | null {
  const { measure, measureFieldId, saved } = draft;
  if (isFormula(saved.calculate) && saved.calculate.measure === measure) return saved.calculate;
  if (measure === 'count' || measure === 'projects') return { measure };
  if (!isOfferedMeasure(measure)) return null;
  if (measureFieldId === null) {
    fault('calculate.fieldId', 'fault.measure-field');
    return null;
  }
  return measureOfField(measure, { ...draft, measureFieldId }, fault);
}

function measureOfField(
  measure: Exclude<OfferedMeasure, 'count' | 'projects'>,
  { measureFieldId: fieldId, empty, percentile }: Draft & { readonly measureFieldId: string },
  fault: SetFault,
): MeasureSpec | null {
  const of = { kind: 'field', fieldId } as const;
  if (measure === 'distinct') return { measure, fieldId };
  if (measure === 'average') return { measure, of, empty };
  if (measure !== 'percentile') return { measure, of };
  const rank = percentile.trim() === '' ? NaN : Number(percentile.replace(',', '.'));
  if (rank > 0 && rank <= 100) return { measure, of, percentile: rank };
  fault('calculate.percentile', 'fault.percentile');
  return null;
}
