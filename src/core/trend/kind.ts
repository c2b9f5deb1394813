import type { ChartKindId } from '../chart/config';
import type { ModelLine, ModelPoint, SegmentLabel } from '../chart/model';
import type { JiraIssue } from '../field/field';
import type { TrendKindId, TrendScopeKind } from './config';
import type { TrendQuestion } from './question';
import type { TrendPoint } from './state';
import type { TrendSubject } from './subject';
import type { RowLabel } from './window';

/** One way to look at work items over time: one record per kind. Nothing else ever asks for the id. */
export interface TrendKind {
  readonly id: TrendKindId;
  /** How it is drawn. */
  readonly drawing: ChartKindId;
  /** `work`: what the configuration measures work by, items or the sum of a field. */
  readonly unit: 'items' | 'days' | 'work';
  /** What it can be about, the usual first. */
  readonly scopes: readonly TrendScopeKind[];
  /** The options of the configuration that matter. */
  readonly options: readonly TrendOption[];
  /** Exactly the fields of an issue that it reads. */
  readonly fieldIds: (subject: TrendSubject) => readonly string[];
  /** Exactly the fields whose history it reads; none for what dates alone tell. */
  readonly historyFieldIds: (subject: TrendSubject) => readonly string[];
  /** Narrows a source to the items that can be in the window, given a date before it; blank where all can. */
  readonly narrow: (before: string) => string;
  /** Gives what takes an issue in; that answers false for an issue with a value of unknown shape, which then adds nothing. */
  readonly open: (
    question: TrendQuestion,
    add: AddToTrend,
    addPoint: (point: TrendPoint) => void,
  ) => (issue: JiraIssue) => boolean;
  readonly present: (input: PresentInput) => TrendPicture;
}

export const TREND_OPTIONS = [
  'periods',
  'age-rule',
  'cycle-rule',
  'working-days',
  'guideline',
  'estimate',
] as const;
export type TrendOption = (typeof TREND_OPTIONS)[number];

/** Counts an item in a period of a series, with its amount: a whole number, of milliseconds or of millionths. */
export type AddToTrend = (series: string, period: number, amount: number) => void;

export interface PresentInput {
  readonly question: TrendQuestion;
  /** Of all series that something was added to. */
  readonly keys: readonly string[];
  /** By period; zeros for a series that nothing was added to. */
  readonly sums: (series: string) => readonly number[];
  readonly items: (series: string) => readonly number[];
  /** In the order of time. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPicture {
  /** Null: the periods of the window. */
  readonly rows: readonly TrendRow[] | null;
  /** What rows that are no periods stand for. */
  readonly rowsAre?: 'status' | 'item';
  readonly series: readonly TrendSeries[];
  /** Single items over time and the lines through them, in the unit of the kind; none where there are only series. */
  readonly scatter?: TrendScatter;
}

export interface TrendScatter {
  readonly points: readonly ModelPoint[];
  readonly lines: readonly ModelLine[];
  /** Older items that are in the lines and not among the points. */
  readonly notDrawn: number;
}

export interface TrendRow {
  readonly key: string;
  readonly label: RowLabel;
  readonly color: string;
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
  'cycle-time',
  'time-in-status',
  'remaining',
  'guideline',
  'scope',
  'completed',
  'commitment',
] as const;
export type TrendSeriesName = (typeof TREND_SERIES)[number];

export interface TrendSeries {
  readonly key: string;
  readonly label: SegmentLabel | { readonly kind: 'own'; readonly name: TrendSeriesName };
  readonly color: string;
  /** One a row. */
  readonly values: readonly TrendValue[];
  /** Of all rows together; null where the values do not add up to one. */
  readonly total: TrendValue | null;
}

export interface TrendValue {
  /** Null is "no value", never 0. */
  readonly value: number | null;
  readonly items: number;
  /** Finds the items behind the number among those of the trend; null where JQL cannot say it. */
  readonly clause: string | null;
}
