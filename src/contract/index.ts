import type { AggregateState } from '../core/aggregate/state';
import type { ChartConfig } from '../core/chart/config';
import type { AppError } from '../core/error';
import type { FilterChoices } from '../core/filter/config';
import type { Field } from '../core/field/field';
import type { Result } from '../core/result';
import type { SiteSettings } from '../core/settings/site-settings';
import type { TrendRun, TrendRunPayload } from './trend';

export type { SiteSettings };

/** Every resolver of the app: what it takes and what it answers. Answers are Results, encoded as they are. */
export interface Resolvers {
  'chart/run': (payload: ChartRunPayload) => Promise<Result<ChartRun, AppError>>;
  'filter/read': (payload: FilterPlace) => Promise<Result<FilterChoices | null, AppError>>;
  'filter/remember': (payload: RememberFilterPayload) => Promise<Result<null, AppError>>;
  'settings/read': (payload: Record<string, never>) => Promise<Result<SiteSettings, AppError>>;
  'settings/save': (payload: SiteSettings) => Promise<Result<SiteSettings, AppError>>;
  'trend/run': (payload: TrendRunPayload) => Promise<Result<TrendRun, AppError>>;
}

/** A filter gadget on a dashboard, as Jira names both. */
export interface FilterPlace {
  readonly dashboardId: string;
  readonly gadgetId: string;
}

export interface RememberFilterPayload extends FilterPlace {
  /** Null forgets what was remembered. */
  readonly choices: FilterChoices | null;
}

export interface ChartRunPayload {
  readonly config: ChartConfig;
  /** What the dashboard's filter adds to the source, as JQL; null when nothing filters. */
  readonly overlay: string | null;
  /** Where the last slice stopped; null to begin. */
  readonly token: string | null;
}

/**
 * `slice`: the resolver read and aggregated; merge `state` into what is there and call again with `token` until it is
 * null. `browser`: the source is too large for the shared quota; the viewer's browser runs the same scan.
 */
export type ChartRun =
  | {
      readonly kind: 'slice';
      readonly prepared: PreparedChart;
      readonly state: AggregateState;
      readonly token: string | null;
      readonly requests: number;
    }
  | { readonly kind: 'browser'; readonly prepared: PreparedChart };

/** A configuration with everything looked up that it refers to. */
export interface PreparedChart {
  /** The source's JQL with the overlay: bounded, without ORDER BY. */
  readonly jql: string;
  /** The part of `jql` that comes from the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** Exactly the fields that the configuration names. */
  readonly fields: readonly Field[];
  readonly accountId: string;
  /** The zone that dates are bucketed in: the viewer's, or the one that the author fixed. */
  readonly timeZone: string;
  /** The zone of the viewer's Jira profile: JQL reads dates in it. */
  readonly viewerTimeZone: string;
  /** Epoch ms. */
  readonly computedAt: number;
  /** Jira's approximate count of the source. */
  readonly itemsExpected: number;
}
