import type { Dimension } from '../aggregate/dimension';
import { sourcesDimension } from '../aggregate/membership';
import type { Operand, Combine } from '../aggregate/operand';
import type { AppError } from '../error';
import type { Field } from '../field/field';
import { failure, success, type Result } from '../result';
import type { AfterMeasure, ChartConfig } from './config';
import { unsupported } from './field-lookup';
import { CHART_KINDS } from './kinds';
import { prepareDimension, type DimensionInput } from './prepare-dimension';
import { measureFieldIds, prepareMeasure, type MeasureUnit, type PreparedMeasure } from './prepare-measure';
import type { QuantityContext } from './prepare-quantity';
import type { CountedSource } from '../source/resolve-and-count';
import { usedDimensions, type UsedDimension } from './used-dimensions';

/**
 * What a scan has to find out. Charts that differ only in presentation (kind with the same dimensions, sort, top, segments,
 * labels, totals) ask the same question.
 */
export interface Question {
  /** Chart By, then Group By; empty for kinds that show one number. */
  readonly dimensions: readonly Dimension[];
  readonly operands: readonly Operand[];
  readonly combine: Combine;
  readonly unit: MeasureUnit;
  /** Whether parts add up to the whole, so that a part has a share of it. */
  readonly isAdditive: boolean;
  /** That the measure is made of; none for a count. */
  readonly measuredFields: readonly Field[];
  /** The sources, where the answer needs to know which of them an item is in; none where it does not matter. */
  readonly sources: readonly CountedSource[];
  /** Exactly the fields that a scan must ask Jira for, sorted; empty when keys alone are enough. */
  readonly fieldIds: readonly string[];
  /** Those whose history it must ask for as well. */
  readonly historyFieldIds: readonly string[];
}

/** `timeZone`: the zone that moments are put into periods in. */
export interface QuestionContext extends QuantityContext {
  /** Every source of the configuration, in its order. */
  readonly sources: readonly CountedSource[];
}

/** What can be made of days of the calendar: neither a difference nor a share of them is a day. */
export const AFTER_OF_DAYS: ReadonlySet<AfterMeasure> = new Set(['none', 'cumulative']);

/**
 * The question of a chart. Fails with `field-not-found` or `field-unsupported` and the path in the configuration; a Chart By
 * or Group By that the kind does not use is not looked at.
 */
export function prepareQuestion(config: ChartConfig, context: QuestionContext): Result<Question, AppError> {
  const dimensions: Dimension[] = [];
  for (const { path, spec } of usedDimensions(config)) {
    const { weekStartsOn } = config;
    const dimension = prepareUsed({ path, spec }, { weekStartsOn, context });
    if (!dimension.ok) return dimension;
    dimensions.push(dimension.value);
  }
  const measure = prepareMeasure(config.calculate, 'calculate', context);
  if (!measure.ok) return measure;
  const unshown = daysUnshown(config, measure.value);
  if (unshown !== null) return failure(unshown);
  const { fields, ...measured } = measure.value;
  return success({
    dimensions,
    ...measured,
    measuredFields: fields,
    sources: knowsSources(dimensions, measured.operands) ? context.sources : [],
    fieldIds: fieldIdsOf(dimensions, measured.operands),
    historyFieldIds: historyFieldIdsOf(measured.operands),
  });
}

/** Days of the calendar are only said, and how far they are apart is another measure. */
function daysUnshown(
  { kind, after }: Pick<ChartConfig, 'kind' | 'after'>,
  { unit, fields: [field] }: PreparedMeasure,
): AppError | null {
  if (unit !== 'day' || field === undefined) return null;
  if (!CHART_KINDS[kind].showsDays) return unsupported(field, kind, 'calculate.of.fieldId');
  return AFTER_OF_DAYS.has(after) ? null : unsupported(field, after, 'after');
}

/** The ids of the fields that a chart of this configuration needs to know about: those to look up in Jira's field list. */
export function configuredFieldIds(config: ChartConfig): readonly string[] {
  const dimensions = usedDimensions(config).flatMap(({ spec }) =>
    spec.kind === 'sources' ? [] : [spec.fieldId],
  );
  return [...new Set([...dimensions, ...measureFieldIds(config.calculate)])];
}

function prepareUsed(
  { path, spec }: UsedDimension,
  input: Pick<DimensionInput, 'weekStartsOn'> & { readonly context: QuestionContext },
): Result<Dimension, AppError> {
  return spec.kind === 'sources'
    ? success(sourcesDimension(input.context.sources.map(({ jql }) => jql)))
    : prepareDimension({ path, spec, ...input });
}

function knowsSources(dimensions: readonly Dimension[], operands: readonly Operand[]): boolean {
  return dimensions.some(({ jqlOf }) => jqlOf !== null) || operands.some(({ source }) => source !== null);
}

function fieldIdsOf(dimensions: readonly Dimension[], operands: readonly Operand[]): readonly string[] {
  const ids = [
    ...dimensions.flatMap(({ fieldIds }) => fieldIds),
    ...operands.flatMap(({ input }) => inputFieldIds(input)),
  ];
  return [...new Set(ids)].sort();
}

function historyFieldIdsOf(operands: readonly Operand[]): readonly string[] {
  const ids = operands.flatMap(({ input }) =>
    input.kind === 'number' ? input.quantity.historyFieldIds : [],
  );
  return [...new Set(ids)].sort();
}

function inputFieldIds(input: Operand['input']): readonly string[] {
  switch (input.kind) {
    case 'none':
      return [];
    case 'number':
      return input.quantity.fieldIds;
    case 'segments':
      return input.dimension.fieldIds;
  }
}
