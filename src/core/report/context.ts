import type { AppError } from '../error';
import type { Field } from '../field/field';
import type { FormulaFault } from '../formula/fault';

/** What a report needs to know beside itself and its work items. */
export interface ReportContext {
  /** All fields that the viewer has: formulas name them. */
  readonly fields: readonly Field[];
  /** IANA name; days and periods are those of this zone. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** Days worked from the first day up to and with the last, as days since 1970-01-01; 0 when the last comes first. */
  readonly workdays: (first: number, last: number) => number;
  readonly hoursPerDay: number;
}

/** Something is wrong with a report. */
export interface ReportFault {
  /** Where in the definition, e.g. `columns.0.of.fieldId`; of a text of a formula the error says the place in it. */
  readonly path: string;
  readonly error: AppError | FormulaFault;
}
