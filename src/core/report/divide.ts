import { describePeriod } from '../aggregate/dimension';
import { describeRange, placeOf, rangesOf } from '../aggregate/ranges';
import type { SegmentState } from '../aggregate/state';
import { EMPTY_SET } from '../aggregate/value-sets';
import type { Weekday } from '../chart/config';
import type { SegmentLabel } from '../chart/model';
import { appError, type AppError } from '../error';
import { failure, success, type Result } from '../result';
import { periodStart } from '../time/period';
import { remembered } from './remembered';
import { listCode, NO_SEGMENT, type Division } from './arrange/division';
import type { GroupDivision } from './definition';
import { whenChanged, type Clock } from './operand/clock';
import type { NumberOperand, Operand, SetOperand } from './operand/operand';

export interface Divider {
  /** Of all rows that there are. */
  readonly divide: () => Division;
  readonly labelOf: (segment: SegmentState) => SegmentLabel;
  /** Whether segments stand in an order of their own by name as well: numbers, ranges, time. */
  readonly isOrdered: boolean;
}

export interface DivideContext {
  readonly clock: Clock;
  readonly weekStartsOn: Weekday;
  readonly dayAt: (epochMs: number) => number;
}

interface Input<K extends GroupDivision['kind']> {
  readonly operand: Operand;
  readonly by: Extract<GroupDivision, { kind: K }>;
  readonly context: DivideContext;
}

/** Null where the values cannot be divided so. */
const DIVIDERS: { readonly [K in GroupDivision['kind']]: (input: Input<K>) => Divider | null } = {
  values: ({ operand, context: { clock } }) => {
    if (operand.kind === 'sets') return bySets(operand, clock);
    const describe = VALUES[operand.type];
    return describe === null
      ? null
      : byNumbers(operand, clock, {
          placeOf: (value) => value,
          describe: describe.segment,
          labelOf: describe.label,
        });
  },
  periods: ({ operand, by: { bucket }, context: { clock, weekStartsOn, dayAt } }) => {
    if (operand.kind !== 'numbers' || (operand.type !== 'date' && operand.type !== 'moment')) return null;
    const startOf = remembered((day: number) => periodStart(day, bucket, weekStartsOn));
    return byNumbers(operand, clock, {
      placeOf: operand.type === 'date' ? startOf : (at) => startOf(dayAt(at)),
      describe: describePeriod,
      labelOf: ({ key }) => ({ kind: 'period', bucket, start: key }),
    });
  },
  'number-ranges': ({ operand, by: { bounds }, context: { clock } }) => {
    const unit = operand.kind === 'numbers' ? UNITS[operand.type] : undefined;
    if (operand.kind !== 'numbers' || unit === undefined) return null;
    const ranges = rangesOf(bounds);
    const rangeAt = (place: number) => ranges[place] ?? { from: null, before: null };
    return byNumbers(operand, clock, {
      placeOf: (value) => placeOf(bounds, value),
      describe: (place) => describeRange(rangeAt(place), place),
      labelOf: ({ order }) => ({ kind: 'range', ...rangeAt(order ?? 0), unit }),
    });
  },
};

/** `invalid-input` where the values are divided otherwise. */
export function createDivider<K extends GroupDivision['kind']>(input: Input<K>): Result<Divider, AppError> {
  const create: (input: Input<K>) => Divider | null = DIVIDERS[input.by.kind];
  const divider = create(input);
  if (divider !== null) return success(divider);
  const isDate = input.operand.type === 'date' || input.operand.type === 'moment';
  return failure(appError('invalid-input', { expected: isDate ? 'periods' : 'values' }));
}

const UNITS: Partial<Record<NumberOperand['type'], 'number' | 'seconds'>> = {
  number: 'number',
  duration: 'seconds',
};

interface Describing {
  readonly segment: (value: number) => SegmentState;
  readonly label: (segment: SegmentState) => SegmentLabel;
}

/** How single numbers are segments; null where each would be one of its own (moments) or stands for a period (dates). */
const VALUES: Readonly<Record<NumberOperand['type'], Describing | null>> = {
  number: numberSegments('number'),
  duration: numberSegments('seconds'),
  boolean: {
    segment: (value) => {
      const key = String(value === 1);
      return { key, label: key, order: value };
    },
    label: ({ label }) => ({ kind: 'text', text: label }),
  },
  date: null,
  moment: null,
};

function numberSegments(unit: 'number' | 'seconds'): Describing {
  return {
    segment: (value) => ({ key: String(value), label: String(value), order: value }),
    label: ({ key }) => ({ kind: 'number', value: Number(key), unit }),
  };
}

function bySets({ sets, setCount, membersOf, segments }: SetOperand, clock: Clock): Divider {
  return {
    isOrdered: false,
    labelOf: ({ label }) => ({ kind: 'text', text: label }),
    divide: whenChanged(clock, () => {
      const lists: (readonly number[])[] = [];
      const codeOfSet = Int32Array.from({ length: setCount() }, (_, set) => {
        const [only = NO_SEGMENT, ...others] = membersOf(set);
        return others.length === 0 ? only : listCode(lists.push(membersOf(set)) - 1);
      });
      const all = segments();
      // A value that cannot be read is none of the segments.
      const codes = sets().map((set) => codeOfSet[Math.max(set, EMPTY_SET)] ?? NO_SEGMENT);
      return { codes, lists, segmentCount: all.length, segments: all };
    }),
  };
}

interface Placing {
  /** Equal for values of one segment. */
  readonly placeOf: (value: number) => number;
  readonly describe: (place: number) => SegmentState;
  readonly labelOf: (segment: SegmentState) => SegmentLabel;
}

function byNumbers(
  { values }: NumberOperand,
  clock: Clock,
  { placeOf: place, describe, labelOf }: Placing,
): Divider {
  return {
    isOrdered: true,
    labelOf,
    divide: whenChanged(clock, () => {
      const segments: SegmentState[] = [];
      const codeOf = remembered((value: number) => segments.push(describe(value)) - 1);
      const all = values();
      const codes = new Int32Array(all.length);
      for (let row = 0; row < codes.length; row += 1) {
        const value = all[row] ?? NaN;
        // Adding 0 makes one zero of the two that there are.
        codes[row] = Number.isNaN(value) ? NO_SEGMENT : codeOf(place(value) + 0);
      }
      return { codes, lists: [], segmentCount: segments.length, segments };
    }),
  };
}
