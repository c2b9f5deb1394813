import type { ChartConfig, DimensionSpec, MeasureSpec } from '../../core/chart/config';
import { isDateField } from '../../core/field/registry';
import { CHART_KINDS } from '../../core/chart/kinds';
import type { Field } from '../../core/field/field';
import type { MessageKey } from '../texts/messages';
import type { DimensionDraft, Draft } from './draft';
import { readSource, type SourceFaultPath } from './source-draft';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** Where in the form a fault is: the path in the configuration. */
export type FaultPath =
  SourceFaultPath | 'chartBy' | 'groupBy' | 'calculate.fieldId' | 'top' | 'refreshMinutes';

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
  if (draft.measure !== 'count' && draft.measureFieldId === null) {
    fault('calculate.fieldId', 'fault.measure-field');
  }

  if (
    source === null ||
    top === undefined ||
    refreshMinutes === undefined ||
    Object.keys(faults).length > 0
  ) {
    return { ok: false, faults };
  }
  return {
    ok: true,
    config: {
      version: 1,
      title: draft.title.trim(),
      source,
      kind: draft.kind,
      chartBy: kind.chartBy === 'none' ? null : readDimension(draft.chartBy, fields),
      groupBy: kind.groupBy === 'none' ? null : readDimension(draft.groupBy, fields),
      calculate: readMeasure(draft),
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
  const isDate = field !== undefined && isDateField(field);
  return {
    fieldId: draft.fieldId,
    bucket: isDate ? draft.bucket : null,
    showEmptyPeriods: isDate && draft.showEmptyPeriods,
  };
}

function readMeasure({ measure, measureFieldId, empty }: Draft): MeasureSpec {
  return { measure, fieldId: measure === 'count' ? null : measureFieldId, empty };
}
