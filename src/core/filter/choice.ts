import * as v from 'valibot';

/** A value that Jira suggested. `label` is empty for people: a name is looked up when it is shown, and never stored. */
export interface ChosenValue {
  readonly value: string;
  readonly label: string;
}

/** What is chosen of one field. */
export type FilterChoice =
  | {
      readonly kind: 'values';
      readonly values: readonly ChosenValue[];
      /** Work items without a value as well. */
      readonly empty: boolean;
      /** Whoever is looking as well; only of fields that hold people. */
      readonly viewer: boolean;
    }
  /** Whole days, both included, in the viewer's zone. */
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  /** Counted from the moment of the search. */
  | { readonly kind: 'near-days'; readonly direction: 'last' | 'next'; readonly days: number }
  /** Both included. */
  | { readonly kind: 'numbers'; readonly from: number | null; readonly to: number | null }
  /** All of these words. */
  | { readonly kind: 'text'; readonly text: string };

/** Jira refuses longer lists in a query sooner or later, and nobody picks more by hand. */
const VALUES_MAX = 100;
const TEXT_MAX = 255;
const DAYS_MAX = 3660;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TEXT_MAX));
const day = v.pipe(v.string(), v.isoDate());
const number = v.pipe(v.number(), v.finite());

export const choiceSchema: v.GenericSchema<unknown, FilterChoice> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('values'),
    values: v.pipe(
      v.array(v.strictObject({ value: text, label: v.pipe(v.string(), v.maxLength(TEXT_MAX)) })),
      v.maxLength(VALUES_MAX),
    ),
    empty: v.boolean(),
    viewer: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('days'), from: v.nullable(day), to: v.nullable(day) }),
  v.strictObject({
    kind: v.literal('near-days'),
    direction: v.picklist(['last', 'next']),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DAYS_MAX)),
  }),
  v.strictObject({ kind: v.literal('numbers'), from: v.nullable(number), to: v.nullable(number) }),
  v.strictObject({ kind: v.literal('text'), text }),
]);
const FIELDS_MAX = 20;

export const choicesSchema = v.pipe(
  v.record(v.pipe(text, v.regex(/^[\w.-]+$/, 'field id')), choiceSchema),
  v.check((choices) => Object.keys(choices).length <= FIELDS_MAX, `at most ${FIELDS_MAX} fields`),
);
