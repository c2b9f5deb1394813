import type {
  MeasureId,
  MeasureSpec,
  Operator,
  PlainMeasureSpec,
  RatioOperand,
} from '../../core/chart/config';
import type { SetFault } from './faults';
import { isTime, NO_QUANTITY, quantityDraft, readQuantity, type QuantityDraft } from './quantity-draft';
import { readNumber } from './read-number';

export type PlainMeasureId = PlainMeasureSpec['measure'];

/** Measures of one heap of values, in the order of a list to choose from. */
export const PLAIN_MEASURE_IDS = [
  'count',
  'sum',
  'average',
  'median',
  'percentile',
  'min',
  'max',
  'standard-deviation',
  'distinct',
  'projects',
] as const satisfies readonly PlainMeasureId[];

/** Those that teams use most; any other can be typed. */
export const USUAL_PERCENTILES = ['50', '85', '95'] as const;
export type PercentileChoice = (typeof USUAL_PERCENTILES)[number] | 'other';

export interface PlainMeasureDraft<Id extends MeasureId = PlainMeasureId> {
  readonly measure: Id;
  readonly of: QuantityDraft;
  /** Of the number of different values. */
  readonly distinctFieldId: string | null;
  readonly empty: 'zero' | 'ignore';
  readonly percentileChoice: PercentileChoice;
  /** Where another than the usual ones is chosen. */
  readonly percentile: string;
}

export interface OperandDraft {
  /** The id of a source in the form; null for all. */
  readonly sourceId: number | null;
  readonly calculate: PlainMeasureDraft;
}

/** What is calculated: unfinished perhaps, and each measure keeps what was chosen for it. */
export interface MeasureDraft extends PlainMeasureDraft<MeasureId> {
  /** Of a calculation with sums. */
  readonly operator: Operator;
  readonly left: QuantityDraft;
  readonly right: QuantityDraft;
  /** Of progress. */
  readonly main: QuantityDraft;
  readonly done: QuantityDraft;
  /** Of a ratio. */
  readonly numerator: OperandDraft;
  readonly denominator: OperandDraft;
}

/** The ids that the form has given to the sources, by their place in the configuration. */
export type SourceIds = readonly number[];

const NEW_PLAIN: PlainMeasureDraft = {
  measure: 'count',
  of: NO_QUANTITY,
  distinctFieldId: null,
  empty: 'zero',
  percentileChoice: '85',
  percentile: '',
};
const NEW_OPERAND: OperandDraft = { sourceId: null, calculate: NEW_PLAIN };
const NEW_MEASURE: MeasureDraft = {
  ...NEW_PLAIN,
  operator: 'divide',
  left: NO_QUANTITY,
  right: NO_QUANTITY,
  main: NO_QUANTITY,
  done: NO_QUANTITY,
  numerator: NEW_OPERAND,
  denominator: NEW_OPERAND,
};

export function measureDraft(spec: MeasureSpec, sourceIds: SourceIds): MeasureDraft {
  switch (spec.measure) {
    case 'calculation-of-sums':
      return {
        ...NEW_MEASURE,
        measure: spec.measure,
        operator: spec.operator,
        left: quantityDraft(spec.left),
        right: quantityDraft(spec.right),
      };
    case 'progress':
      return {
        ...NEW_MEASURE,
        measure: spec.measure,
        main: quantityDraft(spec.main),
        done: quantityDraft(spec.done),
      };
    case 'ratio':
      return {
        ...NEW_MEASURE,
        measure: spec.measure,
        numerator: operandDraft(spec.numerator, sourceIds),
        denominator: operandDraft(spec.denominator, sourceIds),
      };
    default:
      return { ...NEW_MEASURE, ...plainDraft(spec) };
  }
}

function operandDraft({ source, calculate }: RatioOperand, sourceIds: SourceIds): OperandDraft {
  return {
    sourceId: source === null ? null : (sourceIds[source] ?? source),
    calculate: plainDraft(calculate),
  };
}

function plainDraft(spec: PlainMeasureSpec): PlainMeasureDraft {
  return {
    ...NEW_PLAIN,
    measure: spec.measure,
    ...('of' in spec ? { of: quantityDraft(spec.of) } : {}),
    ...('fieldId' in spec ? { distinctFieldId: spec.fieldId } : {}),
    ...(spec.measure === 'average' ? { empty: spec.empty } : {}),
    ...(spec.measure === 'percentile' ? percentileDraft(spec.percentile) : {}),
  };
}

function percentileDraft(value: number): Pick<PlainMeasureDraft, 'percentileChoice' | 'percentile'> {
  const text = String(value);
  const usual = USUAL_PERCENTILES.find((percentile) => percentile === text);
  return usual === undefined
    ? { percentileChoice: 'other', percentile: text }
    : { percentileChoice: usual, percentile: '' };
}

type Parts = (draft: MeasureDraft) => readonly QuantityDraft[];

/** Of the measures that are not made of one quantity. */
const PARTS: Readonly<Partial<Record<MeasureId, Parts>>> = {
  count: () => [],
  projects: () => [],
  distinct: () => [],
  'calculation-of-sums': ({ left, right }) => [left, right],
  progress: ({ main, done }) => [main, done],
  ratio: (draft) =>
    [draft.numerator, draft.denominator].flatMap(({ calculate }) => partsOf({ ...draft, ...calculate })),
};

/** The quantities that the chosen measure is made of, finished or not. */
function partsOf(draft: MeasureDraft): readonly QuantityDraft[] {
  const parts = PARTS[draft.measure];
  return parts === undefined ? [draft.of] : parts(draft);
}

/** Whether it matters which days are working days. */
export function measuresWorkingDays(draft: MeasureDraft): boolean {
  return partsOf(draft).some((part) => isTime(part) && part.workingDaysOnly);
}

interface Place {
  /** Of the measure in the configuration. */
  readonly path: string;
  readonly fault: SetFault;
}

type Reading<Draft> = (draft: Draft, place: Place) => MeasureSpec | null;
type PlainReading = (draft: PlainMeasureDraft<MeasureId>, place: Place) => PlainMeasureSpec | null;

const ofValues =
  (measure: 'sum' | 'median' | 'min' | 'max' | 'standard-deviation'): PlainReading =>
  (draft, { path, fault }) => {
    const of = readQuantity(draft.of, `${path}.of`, fault);
    return of === null ? null : { measure, of };
  };

const PLAIN_READINGS: Readonly<Record<PlainMeasureId, PlainReading>> = {
  count: () => ({ measure: 'count' }),
  projects: () => ({ measure: 'projects' }),
  sum: ofValues('sum'),
  median: ofValues('median'),
  min: ofValues('min'),
  max: ofValues('max'),
  'standard-deviation': ofValues('standard-deviation'),
  average: (draft, { path, fault }) => {
    const of = readQuantity(draft.of, `${path}.of`, fault);
    return of === null ? null : { measure: 'average', of, empty: draft.empty };
  },
  percentile: (draft, { path, fault }) => {
    const of = readQuantity(draft.of, `${path}.of`, fault);
    const percentile = readNumber(
      draft.percentileChoice === 'other' ? draft.percentile : draft.percentileChoice,
    );
    const isRank = typeof percentile === 'number' && percentile > 0 && percentile <= 100;
    if (!isRank) fault(`${path}.percentile`, 'fault.percentile');
    return of === null || !isRank ? null : { measure: 'percentile', of, percentile };
  },
  distinct: ({ distinctFieldId: fieldId }, { path, fault }) => {
    if (fieldId !== null) return { measure: 'distinct', fieldId };
    fault(`${path}.fieldId`, 'fault.measure-field');
    return null;
  },
};

/** The measure that was chosen; null, and its faults, while it is unfinished. */
export function readMeasure(draft: MeasureDraft, sourceIds: SourceIds, fault: SetFault): MeasureSpec | null {
  const place = { path: 'calculate', fault };
  const readings: Readonly<Record<MeasureId, Reading<MeasureDraft>>> = {
    ...PLAIN_READINGS,
    'calculation-of-sums': readCalculation,
    progress: readProgress,
    ratio: (ratio) => readRatio(ratio, sourceIds, place),
  };
  return readings[draft.measure](draft, place);
}

function readCalculation(draft: MeasureDraft, { path, fault }: Place): MeasureSpec | null {
  const left = readQuantity(draft.left, `${path}.left`, fault);
  const right = readQuantity(draft.right, `${path}.right`, fault);
  return left === null || right === null
    ? null
    : { measure: 'calculation-of-sums', operator: draft.operator, left, right };
}

function readProgress(draft: MeasureDraft, { path, fault }: Place): MeasureSpec | null {
  const main = readQuantity(draft.main, `${path}.main`, fault);
  const done = readQuantity(draft.done, `${path}.done`, fault);
  return main === null || done === null ? null : { measure: 'progress', main, done };
}

function readRatio(draft: MeasureDraft, sourceIds: SourceIds, { path, fault }: Place): MeasureSpec | null {
  const read = (operand: OperandDraft, side: string): RatioOperand | null =>
    readOperand(operand, sourceIds, { path: `${path}.${side}`, fault });
  const numerator = read(draft.numerator, 'numerator');
  const denominator = read(draft.denominator, 'denominator');
  return numerator === null || denominator === null ? null : { measure: 'ratio', numerator, denominator };
}

function readOperand(draft: OperandDraft, sourceIds: SourceIds, { path, fault }: Place): RatioOperand | null {
  const { sourceId, calculate } = draft;
  const source = sourceId === null ? null : sourceIds.indexOf(sourceId);
  if (source === -1) fault(`${path}.source`, 'fault.operand-source');
  const measure = PLAIN_READINGS[calculate.measure](calculate, { path: `${path}.calculate`, fault });
  return source === -1 || measure === null ? null : { source, calculate: measure };
}
