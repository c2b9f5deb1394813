import * as v from 'valibot';

/** Where the last slice of a reading stopped, and the moment that all its slices ask about. */
export interface ReadingPosition {
  readonly token: string;
  /** Epoch ms, of the first slice: windows, ages and what is still going on end at it in every slice. */
  readonly computedAt: number;
}

/** The years 1970 to 2099: days and periods around a moment in them are days that zones know. */
const MOMENT_MAX = Date.UTC(2100, 0) - 1;

export const readingPositionSchema = v.object({
  token: v.string(),
  computedAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOMENT_MAX)),
});
