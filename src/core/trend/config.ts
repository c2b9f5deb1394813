import type { ChartConfig, DateBucket, Weekday } from '../chart/config';
import type { Source } from '../source/source';

/** What a trend gadget stores: configuration only, no issue data. */
export interface TrendConfig {
  readonly version: 1;
  /** Empty: the gadget shows the module's title. */
  readonly title: string;
  readonly source: Source;
  readonly kind: TrendKindId;
  readonly bucket: DateBucket;
  /** So many periods, the running one among them. */
  readonly periods: number;
  /** Of the average age: whether items that were created inside a period count in it. */
  readonly ageRule: AgeRule;
  readonly timeZone: ChartConfig['timeZone'];
  readonly weekStartsOn: Weekday;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

export const TREND_KIND_IDS = [
  'created-resolved',
  'created-resolved-cumulative',
  'average-age',
  'resolution-time',
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
