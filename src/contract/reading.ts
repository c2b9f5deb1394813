import * as v from 'valibot';
import type { AggregateState } from '../core/aggregate/state';
import type { ChartConfig } from '../core/chart/config';
import type { PreparedChart } from '../core/chart/prepare-chart';
import type { AppError } from '../core/error';
import { overlaySchema } from '../core/filter/overlay';
import { parseValue } from '../core/parse-value';
import type { Spent } from '../core/plan/meter';
import type { ReadingPlan } from '../core/plan/plan-reading';
import { success, type Result } from '../core/result';
import type { TrendConfig } from '../core/trend/config';
import type { TrendState } from '../core/trend/state';
import type { PreparedTrend } from '../core/trend/subject';

/** What is read in slices, by the resolver that reads it. */
export interface ReadingResolvers {
  'chart/run': ReadSlice<ChartConfig, PreparedChart, AggregateState>;
  'trend/run': ReadSlice<TrendConfig, PreparedTrend, TrendState>;
}

export type ReadSlice<Config, Prepared, State> = (
  payload: ReadingPayload<Config>,
) => Promise<Result<ReadingSlice<Prepared, State>, AppError>>;

export interface ReadingPayload<Config> {
  readonly config: Config;
  /** What the dashboard's filter adds to the source, as JQL; null when nothing filters. */
  readonly overlay: string | null;
  /** Whether approximate counts are not good enough. */
  readonly isExact: boolean;
  /** Where the last slice stopped, and the moment that it asked about; null to begin. */
  readonly from: ReadingPosition | null;
}

/** Where the last slice of a reading stopped, and the moment that all its slices ask about. */
export interface ReadingPosition {
  readonly token: string;
  /** Epoch ms, of the first slice: windows, ages and what is still going on end at it in every slice. */
  readonly computedAt: number;
}

/**
 * `slice`: the resolver read a part; add `state` to what is there and call again with `token` until it is null. `browser`: the
 * viewer's browser reads, because the source is too large for the shared quota or the site wants it; it does the look-ups as
 * well where they are missing.
 */
export type ReadingSlice<Prepared, State> =
  | {
      readonly kind: 'slice';
      readonly prepared: Prepared;
      readonly state: State;
      readonly token: string | null;
      readonly plan: ReadingPlan;
      readonly spent: Spent;
      /** Work items that this slice found and that were gone when their fields were asked for. */
      readonly vanished: number;
    }
  | LeftToBrowser<Prepared>;

export interface LeftToBrowser<Prepared> {
  readonly kind: 'browser';
  readonly prepared: Prepared | null;
  /** Points that are left of the app's quota, where a resolver would take too many of them. */
  readonly scarcePoints: number | null;
  /** What the look-ups took. */
  readonly spent: Spent;
}

/** The years 1970 to 2099: days and periods around a moment in them are days that zones know. */
const MOMENT_MAX = Date.UTC(2100, 0) - 1;

const payloadSchema = v.object({
  config: v.unknown(),
  // A dashboard that was opened before an update of the app knows of no overlay.
  overlay: v.optional(v.nullable(overlaySchema), null),
  // Nor of a choice between counting and reading.
  isExact: v.optional(v.boolean(), false),
  from: v.nullable(
    v.object({
      token: v.string(),
      computedAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOMENT_MAX)),
    }),
  ),
});

/** A fault of the configuration has its path within the configuration, as its form needs it. */
export function parseReadingPayload<Config>(
  value: unknown,
  parseConfig: (config: unknown) => Result<Config, AppError>,
): Result<ReadingPayload<Config>, AppError> {
  const payload = parseValue(payloadSchema, value, 'invalid-input');
  if (!payload.ok) return payload;
  const config = parseConfig(payload.value.config);
  return config.ok ? success({ ...payload.value, config: config.value }) : config;
}
