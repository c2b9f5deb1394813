import type { ChartKindId } from '../chart/config';
import type { JiraIssue } from '../field/field';
import type { TrendConfig, TrendKindId } from './config';
import type { TrendWindow } from './window';

/** One way to look at work items over time: one record per kind. Nothing else ever asks for the id. */
export interface TrendKind {
  readonly id: TrendKindId;
  /** How it is drawn. */
  readonly drawing: ChartKindId;
  readonly unit: 'items' | 'days';
  /** Whether the rule for items created inside a period matters. */
  readonly asksAgeRule: boolean;
  /** Exactly the fields of an issue that it reads. */
  readonly fieldIds: readonly string[];
  /** Narrows the source to the items that can be in the window, given a date before it. */
  readonly narrow: (before: string) => string;
  /** Gives what takes an issue in; that answers false for an issue with a value of unknown shape, which then adds nothing. */
  readonly open: (context: TrendContext, add: AddToTrend) => (issue: JiraIssue) => boolean;
  readonly present: (input: PresentInput) => readonly TrendSeries[];
}

export interface TrendContext {
  readonly window: TrendWindow;
  readonly config: TrendConfig;
}

/** Counts an item in a period of a series, with its amount. */
export type AddToTrend = (series: string, period: number, amount: number) => void;

export interface PresentInput {
  /** By period; zeros for a series that nothing was added to. */
  readonly sums: (series: string) => readonly number[];
  readonly items: (series: string) => readonly number[];
}

/** Our own names of series: the view puts them into words. */
export const TREND_SERIES = [
  'created',
  'resolved',
  'difference',
  'created-so-far',
  'resolved-so-far',
  'difference-so-far',
  'average-age',
  'resolution-time',
] as const;
export type TrendSeriesName = (typeof TREND_SERIES)[number];

export interface TrendSeries {
  readonly name: TrendSeriesName;
  readonly color: string;
  readonly values: readonly TrendValue[];
  /** Whether the values of the periods add up to one of the whole window. */
  readonly isAdditive: boolean;
  /** The field whose value inside the period makes an item one of those behind the number; null when JQL cannot say it. */
  readonly found: 'created' | 'resolved' | null;
}

export interface TrendValue {
  /** Null is "no value", never 0. */
  readonly value: number | null;
  readonly items: number;
}
