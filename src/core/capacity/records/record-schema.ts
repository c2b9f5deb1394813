import * as v from 'valibot';
import { WEEKDAYS } from '../../calendar/weekday';

/** More people than this are no team; with them a record stays far below what Forge stores (240 KiB). */
export const PEOPLE_MAX = 500;
/** Hours of a day; points have no such bound, but more than this is a slip of the keyboard. */
export const DAILY_MAX = 1000;
const NAME_MAX = 255;
const ID_MAX = 128;

export const idSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(ID_MAX));
export const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_MAX));
export const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Hours or points of a day: nothing is a capacity too. */
export const dailySchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAILY_MAX));

/** Monday first, none twice. None at all is a person who does not work in this iteration. */
export const workingDaysSchema = v.pipe(
  v.array(v.picklist(WEEKDAYS)),
  v.check((days) => new Set(days).size === days.length, 'each weekday once'),
  v.transform((days) => days.toSorted((a, b) => a - b)),
);

/** A list whose entries differ in what `key` reads. */
export function listOf<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  { max, key }: { readonly max: number; readonly key: (entry: v.InferOutput<TSchema>) => string },
): v.GenericSchema<v.InferInput<TSchema>[], v.InferOutput<TSchema>[]> {
  return v.pipe(
    v.array(schema),
    v.maxLength(max),
    v.check((entries) => new Set(entries.map(key)).size === entries.length, 'each of them once'),
  );
}
