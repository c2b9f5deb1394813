import { PERIODS_MAX, type TrendConfig } from '../../core/trend/config';
import { trendConfigDefaults } from '../../core/trend/parse-config';
import type { MessageKey } from '../texts/messages';
import { NO_SOURCE, readSource, sourceDraft, type SourceDraft, type SourceFaultPath } from './source-draft';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a trend; it may be unfinished, and numbers are still texts. */
export interface TrendDraft
  extends SourceDraft, Pick<TrendConfig, 'title' | 'kind' | 'bucket' | 'ageRule' | 'weekStartsOn'> {
  readonly periods: string;
  /** Null for the viewer's. */
  readonly zone: string | null;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type TrendFaultPath = SourceFaultPath | 'periods' | 'refreshMinutes';

export type TrendOutcome =
  | { readonly ok: true; readonly config: TrendConfig }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<TrendFaultPath, MessageKey>>> };

/** The form of a saved trend; null for a new one. */
export function trendDraft(saved: TrendConfig | null): TrendDraft {
  const { title, kind, bucket, periods, ageRule, timeZone, weekStartsOn, refreshMinutes } =
    saved ?? trendConfigDefaults;
  return {
    ...(saved === null ? NO_SOURCE : sourceDraft(saved.source)),
    title,
    kind,
    bucket,
    ageRule,
    weekStartsOn,
    periods: String(periods),
    zone: timeZone.kind === 'fixed' ? timeZone.zone : null,
    refreshMinutes: refreshMinutes === null ? '' : String(refreshMinutes),
  };
}

/** The configuration that the form describes, or what is still to be done. */
export function trendFromDraft(draft: TrendDraft): TrendOutcome {
  const faults: Partial<Record<TrendFaultPath, MessageKey>> = {};
  const source = readSource(draft, (path, key) => {
    faults[path] = key;
  });
  const periods = readWholeNumber(draft.periods, PERIODS_MAX) ?? null;
  if (periods === null) faults.periods = 'fault.periods';
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (refreshMinutes === undefined) faults.refreshMinutes = 'fault.refresh';
  if (source === null || periods === null || refreshMinutes === undefined) return { ok: false, faults };
  const { title, kind, bucket, ageRule, weekStartsOn, zone } = draft;
  return {
    ok: true,
    config: {
      version: 1,
      title: title.trim(),
      source,
      kind,
      bucket,
      periods,
      ageRule,
      timeZone: zone === null ? { kind: 'viewer' } : { kind: 'fixed', zone },
      weekStartsOn,
      refreshMinutes,
    },
  };
}
