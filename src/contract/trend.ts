import * as v from 'valibot';
import type { AppError } from '../core/error';
import { overlaySchema } from '../core/filter/overlay';
import { parseValue } from '../core/parse-value';
import { success, type Result } from '../core/result';
import type { TrendConfig } from '../core/trend/config';
import { parseTrendConfig } from '../core/trend/parse-config';
import type { TrendState } from '../core/trend/state';
import type { PreparedTrend } from '../core/trend/subject';
import { readingPositionSchema, type ReadingPosition } from './reading-position';

export interface TrendRunPayload {
  readonly config: TrendConfig;
  /** What the dashboard's filter adds to the source, as JQL; null when nothing filters. */
  readonly overlay: string | null;
  /** Where the last slice stopped, and the moment that its periods ended at; null to begin. */
  readonly from: ReadingPosition | null;
}

/**
 * `slice`: the resolver read a part; add `state` to what is there and call again with `token` until it is null. `browser`:
 * the source is too large for the shared quota; the viewer's browser runs the same scan.
 */
export type TrendRun =
  | {
      readonly kind: 'slice';
      readonly prepared: PreparedTrend;
      readonly state: TrendState;
      readonly token: string | null;
      readonly requests: number;
      /** Work items that this slice found and that were gone when their fields were asked for. */
      readonly vanished: number;
    }
  | {
      readonly kind: 'browser';
      readonly prepared: PreparedTrend;
      /** That the look-ups took. */
      readonly requests: number;
    };

const trendRun = v.object({
  config: v.unknown(),
  // A dashboard that was opened before an update of the app knows of no overlay here.
  overlay: v.optional(v.nullable(overlaySchema), null),
  from: v.nullable(readingPositionSchema),
});

/** A fault of the configuration has its path within the configuration, as its form needs it. */
export function parseTrendRunPayload(value: unknown): Result<TrendRunPayload, AppError> {
  const payload = parseValue(trendRun, value, 'invalid-input');
  if (!payload.ok) return payload;
  const config = parseTrendConfig(payload.value.config);
  return config.ok ? success({ ...payload.value, config: config.value }) : config;
}
