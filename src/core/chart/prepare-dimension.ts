import {
  ageRangeDimension,
  numberRangeDimension,
  periodDimension,
  valueDimension,
  type Dimension,
} from '../aggregate/dimension';
import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import type { FieldKind } from '../field/kind';
import { failure, success, type Result } from '../result';
import { createZone } from '../time/zone';
import type { DimensionPath, DimensionSpec, Weekday } from './config';
import { findField, unsupported } from './field-lookup';
import { numberRangeClause } from './number-range-clause';
import type { QuantityContext } from './prepare-quantity';
import { windowDays } from './window-days';

export interface DimensionInput {
  readonly path: DimensionPath;
  readonly spec: DimensionSpec;
  readonly weekStartsOn: Weekday;
  readonly context: QuantityContext;
}

type SpecOf<K extends DimensionSpec['kind']> = Extract<DimensionSpec, { kind: K }>;

interface Input<K extends DimensionSpec['kind']> extends DimensionInput {
  readonly spec: SpecOf<K>;
  readonly field: Field;
  readonly kind: FieldKind;
}

/** Null where the field is not of the kind that is divided so. */
const DIMENSIONS: {
  readonly [K in DimensionSpec['kind']]: (input: Input<K>) => Dimension | null;
} = {
  values: ({ field, kind }) => (kind.grouping === null ? null : valueDimension(field, kind.grouping, kind)),
  periods: ({ field, kind, spec, weekStartsOn, context }) =>
    kind.moment === null
      ? null
      : periodDimension(field, kind.moment, {
          bucket: spec.bucket,
          weekStartsOn,
          timeZone: context.timeZone,
          expected:
            spec.window === null || !spec.showEmptyPeriods
              ? null
              : windowDays(spec.window, { weekStartsOn, ...context }),
        }),
  'number-ranges': ({ field, kind, spec }) =>
    kind.measuring === null
      ? null
      : numberRangeDimension(field, kind.measuring, {
          bounds: spec.bounds,
          clause: numberRangeClause(spec.bounds, kind.measuring.unit),
        }),
  'age-ranges': ({ field, kind, spec, context: { timeZone, computedAt } }) =>
    kind.moment === null
      ? null
      : ageRangeDimension(field, kind.moment, {
          bounds: spec.bounds,
          timeZone,
          today: createZone(timeZone).dayAt(computedAt),
        }),
};

/**
 * A dimension with its field. A date by its values, or another field by periods, is a fault of `<path>.kind`: a choice of how
 * to divide, not of the field, is missing then.
 */
export function prepareDimension(input: DimensionInput): Result<Dimension, AppError> {
  const { path, spec, context } = input;
  const fieldPath = `${path}.fieldId`;
  const found = findField(spec.fieldId, fieldPath, context);
  if (!found.ok) return found;
  const { field, kind } = found.value;
  if (kind === null || (kind.grouping === null && kind.moment === null)) {
    return failure(unsupported(field, path, fieldPath));
  }
  const dimension = divide({ ...input, field, kind }, spec);
  const expected = kind.moment === null ? 'values' : 'period';
  return dimension === null
    ? failure(appError('invalid-input', { expected }, { path: `${path}.kind` }))
    : success(dimension);
}

function divide<K extends DimensionSpec['kind']>(
  input: Omit<Input<K>, 'spec'>,
  spec: SpecOf<K>,
): Dimension | null {
  const prepare: (input: Input<K>) => Dimension | null = DIMENSIONS[spec.kind];
  return prepare({ ...input, spec });
}
