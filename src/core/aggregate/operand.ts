import type { Measure, MeasureOptions } from './measure';
import type { MeasureInput } from './measure-input';

/** One measured column of a question. Most questions have one; a ratio has two. */
export interface Operand {
  readonly measure: Measure;
  readonly options: MeasureOptions;
  readonly input: MeasureInput;
  /** Only items of this source are measured, by its place; null for all items. */
  readonly source: number | null;
}

/** Makes the number to show of the operands' numbers; null for none, never an infinity. */
export type Combine = (values: readonly (number | null)[]) => number | null;

/** The part of a question that says what is measured. */
export interface Measured {
  readonly operands: readonly Operand[];
  readonly combine: Combine;
}
