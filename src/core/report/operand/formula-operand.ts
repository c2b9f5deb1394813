import { createSegmentIndex } from '../../aggregate/segment-index';
import type { SegmentState } from '../../aggregate/state';
import { createValueSets, EMPTY_SET } from '../../aggregate/value-sets';
import { foldCase } from '../../field/raw';
import { isNumeric, type Compiled, type CompiledNumber } from '../../formula/value';
import { EMPTY_CELL, type ReportCell } from '../cell';
import { whenChanged, type Clock } from './clock';
import type { NumberOperand, Operand, SetOperand } from './operand';
import { createSortKeys } from './sort-keys';

interface FormulaInput<Of = Compiled<number>> {
  readonly name: string;
  readonly compiled: Of;
  /** Rows. */
  readonly size: () => number;
  readonly clock: Clock;
}

/** A formula as something to look at: computed for all rows when somebody asks, and again when they have changed. */
export function createFormulaOperand(input: FormulaInput): Operand {
  const { compiled } = input;
  return isNumeric(compiled) ? numbersOf({ ...input, compiled }) : setsOf({ ...input, compiled });
}

const NONE: ReadonlySet<number> = new Set();

function numbersOf({ name, compiled, size, clock }: FormulaInput<CompiledNumber<number>>): NumberOperand {
  const { type, read } = compiled;
  const values = whenChanged(clock, () => {
    const numbers = new Float64Array(size());
    for (let row = 0; row < numbers.length; row += 1) numbers[row] = read(row);
    return numbers;
  });
  const cellOf = CELLS[type];
  return {
    kind: 'numbers',
    type,
    name,
    compiled,
    unreadable: () => NONE,
    sortKeys: values,
    values,
    cell: (row) => {
      const value = read(row);
      return Number.isNaN(value) ? EMPTY_CELL : cellOf(value);
    },
  };
}

const CELLS: Readonly<Record<NumberOperand['type'], (value: number) => ReportCell>> = {
  number: (value) => ({ kind: 'number', value, unit: 'number' }),
  duration: (value) => ({ kind: 'number', value, unit: 'seconds' }),
  date: (at) => ({ kind: 'moment', of: 'date', at }),
  moment: (at) => ({ kind: 'moment', of: 'date-time', at }),
  boolean: (value) => ({ kind: 'boolean', value: value === 1 }),
};

type Texts = Exclude<Compiled<number>, CompiledNumber<number>>;

/** Texts that differ in their case alone are one value, as formulas compare them. */
function setsOf({ name, compiled, size, clock }: FormulaInput<Texts>): SetOperand {
  const index = createSegmentIndex(describe);
  const valueSets = createValueSets();
  const textsOf = (row: number): readonly string[] => {
    const value = compiled.read(row);
    return value === null ? [] : typeof value === 'string' ? [value] : value;
  };
  const sets = whenChanged(clock, () =>
    Int32Array.from({ length: size() }, (_, row) => {
      const members = textsOf(row).map((text) => index.indexOf(text, text));
      return members.length === 0 ? EMPTY_SET : valueSets.numberOf(members, members.length);
    }),
  );
  const reading = {
    sets,
    setCount: () => {
      sets();
      return valueSets.size();
    },
    membersOf: valueSets.membersOf,
    segments: whenChanged(clock, () => {
      sets();
      return index.encode();
    }),
  };
  return {
    kind: 'sets',
    type: compiled.type,
    name,
    compiled,
    unreadable: () => NONE,
    sortKeys: whenChanged(clock, createSortKeys(reading)),
    ...reading,
    identify: foldCase,
    cell: (row) => {
      const texts = textsOf(row);
      if (texts.length === 0) return EMPTY_CELL;
      return compiled.type === 'text'
        ? { kind: 'text', text: texts.join('') }
        : { kind: 'tags', tags: texts };
    },
  };
}

function describe(value: unknown): SegmentState {
  const label = String(value);
  return { key: foldCase(label), label, order: null };
}
