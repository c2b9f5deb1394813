import type { CalendarChoice } from '../calendar/calendar-choice';
import type { ChartConfig, DateBucket, Weekday } from '../chart/config';
import type { CycleRule } from '../history/cycle-rule';
import type { Source } from '../source/source';

/** What a trend gadget stores: configuration only, no issue data. */
export interface TrendConfig {
  readonly version: 3;
  /** Empty: the gadget shows the module's title. */
  readonly title: string;
  readonly kind: TrendKindId;
  /** One of those that the kind can be about. */
  readonly scope: TrendScope;
  readonly bucket: DateBucket;
  /** So many periods, the running one among them. */
  readonly periods: number;
  /** Of the average age: whether items that were created inside a period count in it. */
  readonly ageRule: AgeRule;
  /** What a cycle time is. */
  readonly cycleRule: CycleRule;
  /** Whether only working days count in times. */
  readonly workingDaysOnly: boolean;
  /** What times in working days, and the guideline of a burndown, go by. */
  readonly workingCalendar: CalendarChoice;
  /** What work is measured by. */
  readonly estimate: Estimate;
  /** Whether the dashboard's filter narrows the source. */
  readonly followsFilter: boolean;
  readonly timeZone: ChartConfig['timeZone'];
  readonly weekStartsOn: Weekday;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

/** What a trend is about. */
export type TrendScope =
  | { readonly kind: 'source'; readonly source: Source }
  /** Null: the board's current sprint, whichever that is. */
  | { readonly kind: 'sprint'; readonly boardId: number; readonly sprintId: number | null }
  | { readonly kind: 'version'; readonly projectKey: string; readonly versionId: string }
  /** So many of the board's last closed sprints. */
  | { readonly kind: 'sprints'; readonly boardId: number; readonly sprints: number };
export const TREND_SCOPE_KINDS = [
  'source',
  'sprint',
  'version',
  'sprints',
] as const satisfies readonly TrendScope['kind'][];
export type TrendScopeKind = (typeof TREND_SCOPE_KINDS)[number];

/** Work items are counted, or a number field is added up; a board knows its own. */
export type Estimate =
  | { readonly kind: 'items' }
  | { readonly kind: 'board' }
  | { readonly kind: 'field'; readonly fieldId: string };

/** Only a source is narrowed: a sprint without some of its items would tell wrong numbers. */
export function followsFilter({ scope, followsFilter: follows }: TrendConfig): boolean {
  return follows && scope.kind === 'source';
}

export const TREND_KIND_IDS = [
  'created-resolved',
  'created-resolved-cumulative',
  'average-age',
  'resolution-time',
  'cumulative-flow',
  'cycle-time',
  'control-chart',
  'time-in-status',
  'workload',
  'burndown',
  'burnup',
  'velocity',
] as const;
export type TrendKindId = (typeof TREND_KIND_IDS)[number];

/**
 * Jira's Average Age gadget leaves out what was created inside the period in the Cloud and counts it on a Server.
 *
 * @see https://support.atlassian.com/jira/kb/ article 1235859806
 */
export const AGE_RULES = ['cloud', 'server'] as const;
export type AgeRule = (typeof AGE_RULES)[number];

/** As many as a chart can show next to each other. */
export const PERIODS_MAX = 60;
/** Half a year of fortnights, twice. */
export const SPRINTS_MAX = 26;
