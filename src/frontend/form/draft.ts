import type {
  AfterMeasure,
  ChartConfig,
  ChartKindId,
  DimensionPath,
  LegendColumn,
  NamedSource,
  SegmentMerge,
  SegmentOverride,
  SegmentSort,
  TimeUnit,
  Weekday,
} from '../../core/chart/config';
import { chartConfigDefaults } from '../../core/chart/parse-config';
import type { Field } from '../../core/field/field';
import { calendarDraft, type CalendarDraft } from './calendar-draft';
import { dimensionDraft, type DimensionDraft } from './dimension-draft';
import { measureDraft, type MeasureDraft } from './measure-draft';
import { NOTHING_PENDING, type PendingMerge } from './pending-merge';
import { addSource, namedSourceDraft, type NamedSourceDraft } from './named-source-draft';
import { NO_SOURCE } from './source-draft';

/**
 * What stands in the form: unlike a configuration it may be unfinished, numbers are still texts, and switching a choice
 * back and forth loses nothing.
 */
export interface Draft {
  readonly title: string;
  readonly sources: readonly NamedSourceDraft[];
  readonly followsFilter: boolean;
  readonly kind: ChartKindId;
  readonly chartBy: DimensionDraft;
  readonly groupBy: DimensionDraft;
  readonly calculate: MeasureDraft;
  readonly after: AfterMeasure;
  readonly timeUnit: TimeUnit | null;
  readonly uniqueTotals: boolean;
  readonly sort: SegmentSort;
  /** Empty for all segments. */
  readonly top: string;
  readonly segments: readonly SegmentOverride[];
  readonly merges: readonly SegmentMerge[];
  /** Not part of the configuration until they are merged. */
  readonly pendingMerges: Readonly<Record<DimensionPath, PendingMerge>>;
  readonly order: ChartConfig['order'];
  readonly lines: LinesDraft;
  readonly legend: readonly LegendColumn[];
  readonly labels: ChartConfig['labels'];
  /** Null for the viewer's. */
  readonly zone: string | null;
  readonly weekStartsOn: Weekday;
  readonly workingCalendar: CalendarDraft;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export interface LinesDraft {
  /** Empty for none. */
  readonly goal: string;
  readonly average: boolean;
  readonly trend: boolean;
}

/** The form of a new chart. */
export function newDraft(): Draft {
  return { ...draftOf(chartConfigDefaults, [], []), sources: addSource([], NO_SOURCE) };
}

/** The form of a saved configuration. `fields`: those of the site, for the units that numbers are written in. */
export function draftFromConfig(config: ChartConfig, fields: readonly Field[]): Draft {
  return draftOf(config, config.sources, fields);
}

function draftOf(
  config: Omit<ChartConfig, 'sources'>,
  namedSources: readonly NamedSource[],
  fields: readonly Field[],
): Draft {
  const { top, timeZone, refreshMinutes, lines } = config;
  const sources = namedSources.map(namedSourceDraft);
  return {
    title: config.title,
    sources,
    followsFilter: config.followsFilter,
    kind: config.kind,
    chartBy: dimensionDraft(config.chartBy, fields),
    groupBy: dimensionDraft(config.groupBy, fields),
    calculate: measureDraft(
      config.calculate,
      sources.map(({ id }) => id),
    ),
    after: config.after,
    timeUnit: config.timeUnit,
    uniqueTotals: config.uniqueTotals,
    sort: config.sort,
    segments: config.segments,
    merges: config.merges,
    pendingMerges: { chartBy: NOTHING_PENDING, groupBy: NOTHING_PENDING },
    order: config.order,
    legend: config.legend,
    labels: config.labels,
    weekStartsOn: config.weekStartsOn,
    workingCalendar: calendarDraft(config.workingCalendar),
    lines: { ...lines, goal: lines.goal === null ? '' : String(lines.goal) },
    top: top === null ? '' : String(top),
    zone: timeZone.kind === 'fixed' ? timeZone.zone : null,
    refreshMinutes: refreshMinutes === null ? '' : String(refreshMinutes),
  };
}
