import {
  PERIODS_MAX,
  SPRINTS_MAX,
  type Estimate,
  type TrendConfig,
  type TrendScope,
  type TrendScopeKind,
} from '../../core/trend/config';
import { TREND_KINDS } from '../../core/trend/kinds/registry';
import { trendConfigDefaults } from '../../core/trend/parse-config';
import { usesCalendar } from '../../core/trend/uses-calendar';
import type { MessageKey } from '../texts/messages';
import { calendarDraft, readCalendar, type CalendarDraft, type CalendarFaultPath } from './calendar-draft';
import { ignoreFault, type FormOutcome } from './faults';
import { NO_SOURCE, readSource, sourceDraft, type SourceDraft, type SourceFaultPath } from './source-draft';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a trend; it may be unfinished, and numbers are still texts. */
export interface TrendDraft
  extends
    SourceDraft,
    Pick<
      TrendConfig,
      | 'title'
      | 'kind'
      | 'bucket'
      | 'ageRule'
      | 'cycleRule'
      | 'workingDaysOnly'
      | 'estimate'
      | 'followsFilter'
      | 'weekStartsOn'
    > {
  /** What was chosen last; a kind that cannot be about it takes its own. */
  readonly scopeKind: TrendScopeKind;
  /** Null for the board's current sprint. */
  readonly sprintId: number | null;
  readonly versionId: string | null;
  readonly sprints: string;
  readonly periods: string;
  readonly workingCalendar: CalendarDraft;
  /** Null for the viewer's. */
  readonly zone: string | null;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type TrendFaultPath =
  SourceFaultPath | CalendarFaultPath | 'versionId' | 'sprints' | 'periods' | 'refreshMinutes';

const NO_SCOPE = { ...NO_SOURCE, sprintId: null, versionId: null, sprints: '7' } as const;

/** The form of a saved trend; null for a new one. */
export function trendDraft(saved: TrendConfig | null): TrendDraft {
  const { periods, timeZone, refreshMinutes, workingCalendar, ...choices } = saved ?? trendConfigDefaults;
  return {
    ...choices,
    ...NO_SCOPE,
    ...(saved === null ? {} : scopeDraft(saved.scope)),
    scopeKind: saved?.scope.kind ?? 'source',
    // Where there is a board, what it estimates with is what most people mean.
    estimate: saved?.estimate ?? { kind: 'board' },
    periods: String(periods),
    workingCalendar: calendarDraft(workingCalendar),
    zone: timeZone.kind === 'fixed' ? timeZone.zone : null,
    refreshMinutes: refreshMinutes === null ? '' : String(refreshMinutes),
  };
}

function scopeDraft(scope: TrendScope): Partial<TrendDraft> {
  switch (scope.kind) {
    case 'source':
      return sourceDraft(scope.source);
    case 'sprint':
      return { boardId: scope.boardId, sprintId: scope.sprintId };
    case 'version':
      return { projectKey: scope.projectKey, versionId: scope.versionId };
    case 'sprints':
      return { boardId: scope.boardId, sprints: String(scope.sprints) };
  }
}

/** What the trend of a draft is about. */
export function chosenScope({ kind, scopeKind }: Pick<TrendDraft, 'kind' | 'scopeKind'>): TrendScopeKind {
  const { scopes } = TREND_KINDS[kind];
  return scopes.includes(scopeKind) ? scopeKind : (scopes[0] ?? 'source');
}

const SOURCE_KINDS: Readonly<Record<TrendScopeKind, SourceDraft['sourceKind'] | null>> = {
  source: null,
  sprint: 'board',
  version: 'project',
  sprints: 'board',
};

/** Whether there is a board that estimates. */
export function hasBoard(draft: TrendDraft): boolean {
  return SOURCE_KINDS[chosenScope(draft)] === 'board';
}

/** The board that the trend is about; null for none, and until one is chosen. */
export function boardOf(draft: TrendDraft): number | null {
  const isBoard = chosenScope(draft) === 'source' ? draft.sourceKind === 'board' : hasBoard(draft);
  return isBoard ? draft.boardId : null;
}

/** A board's own estimate needs a board. */
export function chosenEstimate(draft: TrendDraft): Estimate {
  return draft.estimate.kind === 'board' && !hasBoard(draft) ? { kind: 'items' } : draft.estimate;
}

/** The configuration that the form describes, or what is still to be done. */
export function trendFromDraft(draft: TrendDraft): FormOutcome<TrendConfig, TrendFaultPath> {
  const faults: Partial<Record<TrendFaultPath, MessageKey>> = {};
  const fault = (path: TrendFaultPath, key: MessageKey): null => {
    faults[path] = key;
    return null;
  };
  const scope = SCOPES[chosenScope(draft)](draft, fault);
  const periods = readWholeNumber(draft.periods, PERIODS_MAX) ?? fault('periods', 'fault.periods');
  const workingCalendar = readCalendar(draft.workingCalendar, usesCalendar(draft) ? fault : ignoreFault);
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (refreshMinutes === undefined) fault('refreshMinutes', 'fault.refresh');
  if (scope === null || periods === null || refreshMinutes === undefined || Object.keys(faults).length > 0) {
    return { ok: false, faults };
  }
  const { kind, bucket, ageRule, cycleRule, workingDaysOnly, followsFilter, weekStartsOn, zone } = draft;
  return {
    ok: true,
    config: {
      version: 3,
      title: draft.title.trim(),
      kind,
      scope,
      bucket,
      periods,
      ageRule,
      cycleRule,
      workingDaysOnly,
      workingCalendar,
      estimate: chosenEstimate(draft),
      followsFilter,
      timeZone: zone === null ? { kind: 'viewer' } : { kind: 'fixed', zone },
      weekStartsOn,
      refreshMinutes,
    },
  };
}

type ReadScope = (
  draft: TrendDraft,
  fault: (path: TrendFaultPath, key: MessageKey) => null,
) => TrendScope | null;

const SCOPES: Readonly<Record<TrendScopeKind, ReadScope>> = {
  source: (draft, fault) => {
    const source = readSource(draft, fault);
    return source === null ? null : { kind: 'source', source };
  },
  sprint: ({ boardId, sprintId }, fault) =>
    boardId === null ? fault('source.boardId', 'fault.board') : { kind: 'sprint', boardId, sprintId },
  version: ({ projectKey, versionId }, fault) => {
    if (projectKey === null) return fault('source.projectKey', 'fault.project');
    if (versionId === null) return fault('versionId', 'fault.version');
    return { kind: 'version', projectKey, versionId };
  },
  sprints: ({ boardId, sprints: text }, fault) => {
    const sprints = readWholeNumber(text, SPRINTS_MAX) ?? fault('sprints', 'fault.sprints');
    if (boardId === null) return fault('source.boardId', 'fault.board');
    return sprints === null ? null : { kind: 'sprints', boardId, sprints };
  },
};
