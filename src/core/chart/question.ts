import { periodDimension, valueDimension, type Dimension } from '../aggregate/dimension';
import type { Measure } from '../aggregate/measure';
import type { MeasureInput } from '../aggregate/measure-input';
import { MEASURES } from '../aggregate/measures/registry';
import { appError, type AppError } from '../error';
import type { Field } from '../field/field';
import { fieldKind } from '../field/registry';
import { failure, success, type Result } from '../result';
import type { ChartConfig, DimensionSpec, MeasureSpec } from './config';
import { usedDimensions, type UsedDimension } from './used-dimensions';

/**
 * What a scan has to find out. Charts that differ only in presentation (kind with the same dimensions, sort, top, segments,
 * labels, totals) ask the same question.
 */
export interface Question {
  /** Chart By, then Group By; empty for kinds that show one number. */
  readonly dimensions: readonly Dimension[];
  readonly measure: Measure;
  readonly measureSpec: MeasureSpec;
  readonly input: MeasureInput;
  /** The measured field; null for a count. */
  readonly measuredField: Field | null;
  /** Exactly the fields that a scan must ask Jira for, sorted; empty when keys alone are enough. */
  readonly fieldIds: readonly string[];
}

export interface QuestionContext {
  /** At least the fields that the configuration names. */
  readonly fields: readonly Field[];
  /** The zone that moments are put into periods in. */
  readonly timeZone: string;
}

/**
 * The question of a chart. Fails with `field-not-found` or `field-unsupported` and the path in the configuration; a Chart By
 * or Group By that the kind does not use is not looked at.
 */
export function prepareQuestion(config: ChartConfig, context: QuestionContext): Result<Question, AppError> {
  const dimensions: Dimension[] = [];
  for (const { path, spec } of usedDimensions(config)) {
    const dimension = prepareDimension({ path, spec, config, context });
    if (!dimension.ok) return dimension;
    dimensions.push(dimension.value);
  }
  const measured = prepareMeasure(config.calculate, context);
  if (!measured.ok) return measured;
  const { input, field } = measured.value;
  return success({
    dimensions,
    measure: MEASURES[config.calculate.measure],
    measureSpec: config.calculate,
    input,
    measuredField: field,
    fieldIds: fieldIdsOf(dimensions, input),
  });
}

/** The ids of the fields that a chart of this configuration needs to know about: those to look up in Jira's field list. */
export function configuredFieldIds(config: ChartConfig): readonly string[] {
  const dimensions = usedDimensions(config).map(({ spec }) => spec.fieldId);
  const { fieldId } = config.calculate;
  return [...new Set(fieldId === null ? dimensions : [...dimensions, fieldId])];
}

function prepareDimension(input: {
  readonly path: UsedDimension['path'];
  readonly spec: DimensionSpec;
  readonly config: ChartConfig;
  readonly context: QuestionContext;
}): Result<Dimension, AppError> {
  const { path, spec, config, context } = input;
  const field = findField(spec.fieldId, `${path}.fieldId`, context);
  if (!field.ok) return field;
  const kind = fieldKind(field.value);
  if (kind?.moment) {
    if (spec.bucket === null) {
      return failure(appError('invalid-input', { expected: 'period' }, { path: `${path}.bucket` }));
    }
    const { weekStartsOn } = config;
    return success(
      periodDimension(field.value, kind.moment, {
        bucket: spec.bucket,
        weekStartsOn,
        timeZone: context.timeZone,
      }),
    );
  }
  if (!kind?.grouping) return failure(unsupported(field.value, path, `${path}.fieldId`));
  if (spec.bucket !== null) {
    return failure(appError('invalid-input', { expected: 'null' }, { path: `${path}.bucket` }));
  }
  return success(valueDimension(field.value, kind.grouping, kind));
}

function prepareMeasure(
  spec: MeasureSpec,
  context: QuestionContext,
): Result<{ readonly input: MeasureInput; readonly field: Field | null }, AppError> {
  const path = 'calculate.fieldId';
  const measure = MEASURES[spec.measure];
  if (measure.input === 'none') return success({ input: { kind: 'none' }, field: null });
  if (spec.fieldId === null) return failure(appError('invalid-input', { expected: 'field' }, { path }));
  const found = findField(spec.fieldId, path, context);
  if (!found.ok) return found;
  const field = found.value;
  const kind = fieldKind(field);
  if (measure.input === 'number' && kind?.measuring) {
    return success({ input: { kind: 'number', fieldId: field.id, measuring: kind.measuring }, field });
  }
  if (measure.input === 'segments' && kind?.grouping) {
    const dimension = valueDimension(field, kind.grouping, kind);
    return success({ input: { kind: 'segments', dimension }, field });
  }
  return failure(unsupported(field, spec.measure, path));
}

function findField(id: string, path: string, { fields }: QuestionContext): Result<Field, AppError> {
  const field = fields.find((candidate) => candidate.id === id);
  return field === undefined
    ? failure(appError('field-not-found', { fieldId: id }, { path }))
    : success(field);
}

function unsupported(field: Field, use: string, path: string): AppError {
  return appError('field-unsupported', { field: field.name, use }, { path });
}

function fieldIdsOf(dimensions: readonly Dimension[], input: MeasureInput): readonly string[] {
  const ids = [...dimensions.flatMap(({ fieldIds }) => fieldIds), ...measuredFieldIds(input)];
  return [...new Set(ids)].sort();
}

function measuredFieldIds(input: MeasureInput): readonly string[] {
  switch (input.kind) {
    case 'none':
      return [];
    case 'number':
      return [input.fieldId];
    case 'segments':
      return input.dimension.fieldIds;
  }
}
