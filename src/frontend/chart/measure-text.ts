import type { MeasureSpec, QuantityKind, QuantitySpec, RatioOperand } from '../../core/chart/config';
import type { ModelFormula, ModelMeasure } from '../../core/chart/model';
import type { MessageParams } from '../texts/messages';
import type { Texts } from '../texts/texts';

/**
 * "Sum of Story points", "85th percentile of time from Created to Resolved (days)", "Sum of Time spent ÷ sum of Story points",
 * "Number of work items, cumulative".
 */
export function measureText(measure: ModelMeasure, texts: Texts): string {
  const { t } = texts;
  const words =
    measure.formula === null
      ? t(`measure.${measure.id}`, { field: measure.fieldName ?? '' })
      : formulaText(measure.formula.calculate, measure.formula, texts);
  const after = measure.after === 'none' ? words : t(`after.${measure.after}`, { measure: words });
  return measure.unit === 'seconds'
    ? t(`measure.in-${measure.timeUnit ?? 'hours'}`, { measure: after })
    : after;
}

/** What is calculated, without its unit. */
export function formulaText(
  calculate: MeasureSpec,
  names: Pick<ModelFormula, 'fieldNames' | 'sourceNames'>,
  texts: Texts,
): string {
  return texts.t(`measure.${calculate.measure}`, paramsOf(calculate, { names, texts }));
}

interface Words {
  readonly names: Pick<ModelFormula, 'fieldNames' | 'sourceNames'>;
  readonly texts: Texts;
}

function paramsOf(calculate: MeasureSpec, words: Words): MessageParams {
  switch (calculate.measure) {
    case 'count':
    case 'projects':
      return {};
    case 'distinct':
      return { field: fieldName(calculate.fieldId, words) };
    case 'percentile':
      return { field: quantityText(calculate.of, words), percentile: calculate.percentile };
    case 'sum':
    case 'average':
    case 'median':
    case 'standard-deviation':
      return { field: quantityText(calculate.of, words) };
    case 'min':
    case 'max':
      return { field: quantityText(calculate.of, words), of: calculate.of.kind };
    case 'calculation-of-sums':
      return {
        operator: calculate.operator,
        left: quantityText(calculate.left, words),
        right: quantityText(calculate.right, words),
      };
    case 'progress':
      return { done: quantityText(calculate.done, words), main: quantityText(calculate.main, words) };
    case 'ratio':
      return {
        numerator: operandText(calculate.numerator, words),
        denominator: operandText(calculate.denominator, words),
      };
  }
}

function operandText({ source, calculate }: RatioOperand, { names, texts }: Words): string {
  const measure = formulaText(calculate, names, texts);
  const name = source === null ? '' : (names.sourceNames[source] ?? '');
  return name === '' ? measure : texts.t('measure.in-source', { measure, source: name });
}

type SpecOf<K extends QuantityKind> = Extract<QuantitySpec, { kind: K }>;

type QuantityParams<K extends QuantityKind> = (
  spec: SpecOf<K>,
  name: (fieldId: string) => string,
  locale: Texts['locale'],
) => MessageParams;

const QUANTITY_PARAMS: { readonly [K in QuantityKind]: QuantityParams<K> } = {
  field: ({ fieldId }, name) => ({ field: name(fieldId) }),
  date: ({ fieldId }, name) => ({ field: name(fieldId) }),
  'time-since': ({ fieldId, ...spec }, name) => ({ field: name(fieldId), ...daysOf(spec) }),
  'time-until': ({ fieldId, ...spec }, name) => ({ field: name(fieldId), ...daysOf(spec) }),
  'time-between': ({ fromFieldId, toFieldId, ...spec }, name) => ({
    from: name(fromFieldId),
    to: name(toFieldId),
    ...daysOf(spec),
  }),
  'time-to-resolution': ({ includeUnresolved, ...spec }) => ({
    open: includeUnresolved ? 'counted' : 'skipped',
    ...daysOf(spec),
  }),
  calculation: ({ operator, leftFieldId, rightFieldId }, name) => ({
    operator,
    left: name(leftFieldId),
    right: name(rightFieldId),
  }),
  'time-in-status': ({ statuses, ...spec }, _, locale) => ({
    statuses: new Intl.ListFormat(locale, { type: 'disjunction' }).format(statuses),
    ...daysOf(spec),
  }),
  'cycle-time': ({ rule, ...spec }) => ({ rule, ...daysOf(spec) }),
};

function daysOf({ workingDaysOnly }: { readonly workingDaysOnly: boolean }): MessageParams {
  return { days: workingDaysOnly ? 'working' : 'all' };
}

/** "Story points", "time since Created", "Time spent ÷ Story points". */
function quantityText<K extends QuantityKind>(spec: SpecOf<K>, words: Words): string {
  const params: QuantityParams<K> = QUANTITY_PARAMS[spec.kind];
  return words.texts.t(
    `quantity.${spec.kind}`,
    params(spec, (id) => fieldName(id, words), words.texts.locale),
  );
}

function fieldName(id: string, { names }: Words): string {
  return names.fieldNames[id] ?? id;
}
