import { valueDimension } from '../aggregate/dimension';
import type { MeasureOptions } from '../aggregate/measure';
import type { MeasureInput, QuantityUnit } from '../aggregate/measure-input';
import { MEASURES } from '../aggregate/measures/registry';
import type { Combine, Operand } from '../aggregate/operand';
import type { AppError } from '../error';
import type { Field } from '../field/field';
import { failure, success, type Result } from '../result';
import { calculate, unitOf } from './calculate';
import type { MeasureId, MeasureSpec, Operator, PlainMeasureSpec, QuantitySpec } from './config';
import { findField, unsupported } from './field-lookup';
import {
  prepareQuantity,
  quantityFieldIds,
  type PreparedQuantity,
  type QuantityContext,
} from './prepare-quantity';

/** What a chart calculates, ready for the kernel. */
export interface PreparedMeasure {
  readonly operands: readonly Operand[];
  readonly combine: Combine;
  readonly unit: MeasureUnit;
  readonly isAdditive: boolean;
  /** That the numbers are made of, in the order of the configuration. */
  readonly fields: readonly Field[];
}

export type MeasureUnit = 'items' | 'projects' | 'distinct-values' | 'percent' | QuantityUnit;

type Outcome = Result<PreparedMeasure, AppError>;
/** A spec may stand for several measures of one shape. */
type SpecOf<K extends MeasureId> = Extract<MeasureSpec, { measure: unknown }> & { readonly measure: K };

interface MeasureRecord<K extends MeasureId> {
  readonly fieldIds: (spec: SpecOf<K>) => readonly string[];
  readonly prepare: (spec: SpecOf<K>, path: string, context: QuantityContext) => Outcome;
}

const PROJECT = 'project';
const NO_OPTIONS: MeasureOptions = { empty: 'ignore', percentile: 50 };
const itself: Combine = ([value = null]) => value;

interface ValuesSpec {
  readonly measure: 'sum' | 'median' | 'min' | 'max' | 'standard-deviation';
  readonly of: QuantitySpec;
}

/** Of the values of one quantity, without a choice of the author. */
const OF_VALUES = {
  fieldIds: ({ of }: ValuesSpec) => quantityFieldIds(of),
  prepare: ({ measure, of }: ValuesSpec, path: string, context: QuantityContext) =>
    ofQuantity({ measure, of, path, context, options: NO_OPTIONS }),
};

const MEASURE_RECORDS: { readonly [K in MeasureId]: MeasureRecord<K> } = {
  count: {
    fieldIds: () => [],
    prepare: () => success(plain('count', { kind: 'none' }, 'items', [])),
  },
  projects: {
    fieldIds: () => [PROJECT],
    prepare: (_, path, context) => ofSegments('projects', { fieldId: PROJECT, path, context }),
  },
  sum: OF_VALUES,
  median: OF_VALUES,
  min: OF_VALUES,
  max: OF_VALUES,
  'standard-deviation': OF_VALUES,
  average: {
    fieldIds: ({ of }) => quantityFieldIds(of),
    prepare: ({ measure, of, empty }, path, context) =>
      ofQuantity({ measure, of, path, context, options: { ...NO_OPTIONS, empty } }),
  },
  percentile: {
    fieldIds: ({ of }) => quantityFieldIds(of),
    prepare: ({ measure, of, percentile }, path, context) =>
      ofQuantity({ measure, of, path, context, options: { ...NO_OPTIONS, percentile } }),
  },
  distinct: {
    fieldIds: ({ fieldId }) => [fieldId],
    prepare: ({ fieldId }, path, context) =>
      ofSegments('distinct', { fieldId, path: `${path}.fieldId`, context }),
  },
  'calculation-of-sums': {
    fieldIds: ({ left, right }) => [...quantityFieldIds(left), ...quantityFieldIds(right)],
    prepare: ({ measure, operator, left, right }, path, context) => {
      const sums = sumsOf([left, `${path}.left`], [right, `${path}.right`], { use: measure, context });
      if (!sums.ok) return sums;
      const [above, below] = sums.value;
      const unit = unitOf(operator, above.quantity.unit, below.quantity.unit);
      return unit === null
        ? failure(unsupported(lastField(below.fields), measure, `${path}.right`))
        : success(combined(operator, [sumOf(above), sumOf(below)], unit));
    },
  },
  progress: {
    fieldIds: ({ main, done }) => [...quantityFieldIds(main), ...quantityFieldIds(done)],
    prepare: ({ measure, main, done }, path, context) => {
      const sums = sumsOf([done, `${path}.done`], [main, `${path}.main`], { use: measure, context });
      if (!sums.ok) return sums;
      const [above, below] = sums.value;
      return above.quantity.unit === below.quantity.unit
        ? success(combined('divide', [sumOf(above), sumOf(below)], 'percent'))
        : failure(unsupported(lastField(below.fields), measure, `${path}.main`));
    },
  },
  ratio: {
    fieldIds: ({ numerator, denominator }) => [
      ...measureFieldIds(numerator.calculate),
      ...measureFieldIds(denominator.calculate),
    ],
    prepare: ({ numerator, denominator }, path, context) => {
      const above = prepareMeasure(numerator.calculate, `${path}.numerator.calculate`, context);
      if (!above.ok) return above;
      const below = prepareMeasure(denominator.calculate, `${path}.denominator.calculate`, context);
      if (!below.ok) return below;
      const ofDays =
        refuseDays(above.value, `${path}.numerator`) ?? refuseDays(below.value, `${path}.denominator`);
      if (ofDays !== null) return failure(ofDays);
      const sides = [
        ofSource(above.value, numerator.source),
        ofSource(below.value, denominator.source),
      ] as const;
      return success(combined('divide', sides, ratioUnit(above.value.unit, below.value.unit)));
    },
  },
};

/** The ids of the fields that a measure reads. */
export function measureFieldIds<K extends MeasureId>(spec: SpecOf<K>): readonly string[] {
  const record: MeasureRecord<K> = MEASURE_RECORDS[spec.measure];
  return record.fieldIds(spec);
}

/** `path` is that of the measure in the configuration. Fails with the path of a field that is missing or does not fit. */
export function prepareMeasure<K extends MeasureId>(
  spec: SpecOf<K>,
  path: string,
  context: QuantityContext,
): Outcome {
  const record: MeasureRecord<K> = MEASURE_RECORDS[spec.measure];
  return record.prepare(spec, path, context);
}

type PlainId = PlainMeasureSpec['measure'];

interface OfQuantity {
  readonly measure: PlainId;
  readonly of: QuantitySpec;
  readonly options: MeasureOptions;
  /** Of the measure. */
  readonly path: string;
  readonly context: QuantityContext;
}

function ofQuantity({ measure, of, options, path, context }: OfQuantity): Outcome {
  const prepared = prepareQuantity({ spec: of, path: `${path}.of`, use: measure, context });
  if (!prepared.ok) return prepared;
  const { quantity, fields } = prepared.value;
  const operand = plain(measure, { kind: 'number', quantity }, quantity.unit, fields);
  return success({ ...operand, operands: operand.operands.map((each) => ({ ...each, options })) });
}

interface OfSegments {
  readonly fieldId: string;
  readonly path: string;
  readonly context: QuantityContext;
}

function ofSegments(measure: 'distinct' | 'projects', { fieldId, path, context }: OfSegments): Outcome {
  const found = findField(fieldId, path, context);
  if (!found.ok) return found;
  const { field, kind } = found.value;
  if (!kind?.grouping) return failure(unsupported(field, measure, path));
  const dimension = valueDimension(field, kind.grouping, kind);
  const unit = measure === 'projects' ? 'projects' : 'distinct-values';
  return success(plain(measure, { kind: 'segments', dimension }, unit, [field]));
}

function plain(
  id: PlainId,
  input: MeasureInput,
  unit: MeasureUnit,
  fields: readonly Field[],
): PreparedMeasure {
  const measure = MEASURES[id];
  return {
    operands: [{ measure, options: NO_OPTIONS, input, source: null }],
    combine: itself,
    unit,
    isAdditive: measure.isAdditive,
    fields,
  };
}

type PathedQuantity = readonly [spec: QuantitySpec, path: string];

function sumsOf(
  [left, leftPath]: PathedQuantity,
  [right, rightPath]: PathedQuantity,
  wanted: { readonly use: MeasureId; readonly context: QuantityContext },
): Result<readonly [PreparedQuantity, PreparedQuantity], AppError> {
  const above = prepareQuantity({ spec: left, path: leftPath, ...wanted });
  if (!above.ok) return above;
  const below = prepareQuantity({ spec: right, path: rightPath, ...wanted });
  return below.ok ? success([above.value, below.value]) : below;
}

function sumOf({ quantity, fields }: PreparedQuantity): PreparedMeasure {
  return plain('sum', { kind: 'number', quantity }, quantity.unit, fields);
}

/** The same of the items of one source, or of all. */
function ofSource(measure: PreparedMeasure, source: number | null): PreparedMeasure {
  return { ...measure, operands: measure.operands.map((operand) => ({ ...operand, source })) };
}

/** One number of two measures; none where one of them has none. */
function combined(
  operator: Operator,
  sides: readonly [PreparedMeasure, PreparedMeasure],
  unit: MeasureUnit,
): PreparedMeasure {
  return {
    operands: sides.flatMap(({ operands }) => operands),
    combine: ([left = null, right = null]) =>
      left === null || right === null ? null : calculate(operator, left, right),
    unit,
    isAdditive: false,
    fields: sides.flatMap(({ fields }) => fields),
  };
}

/** Days of the calendar are no parts of one another. `path`: of the side of the ratio. */
function refuseDays({ unit, fields }: PreparedMeasure, path: string): AppError | null {
  return unit === 'day' ? unsupported(lastField(fields), 'ratio', `${path}.calculate.of.fieldId`) : null;
}

/** Hours per work item are hours; everything else is a plain number. */
function ratioUnit(above: MeasureUnit, below: MeasureUnit): MeasureUnit {
  return above === 'seconds' && below !== 'seconds' ? 'seconds' : 'number';
}

/** @throws {RangeError} for a quantity of no field, which no record makes. */
function lastField(fields: readonly Field[]): Field {
  const field = fields.at(-1);
  if (field === undefined) throw new RangeError('a quantity has a field');
  return field;
}
