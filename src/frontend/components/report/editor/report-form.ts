import type { FormulaFault } from '../../../../core/formula/fault';
import type { Field } from '../../../../core/field/field';
import type { ReportDefinition, ReportOperand } from '../../../../core/report/definition';
import type { OperandTypes } from '../../../report/operand-types';
import type { ReportDraft } from '../../../report/report-draft';

export type ChangeReport = (update: (before: ReportDraft) => Partial<ReportDraft>) => void;

export interface PlacedFault {
  readonly text: string;
  readonly fault: FormulaFault;
}

/** What every part of the editor of a report needs. */
export interface ReportForm {
  readonly draft: ReportDraft;
  readonly change: ChangeReport;
  /** The site's fields, and those that rows of work logs have of their own. */
  readonly fields: readonly Field[];
  readonly typeOf: OperandTypes;
  readonly nameOf: (operand: ReportOperand) => string;
  /** What is wrong with a formula, with the text that was looked at; null while nothing is. */
  readonly formulaFaultOf: (id: string) => PlacedFault | null;
  /** What is wrong at a path of the report; entries of lists stand in it with their ids. */
  readonly faultAt: (path: string) => string | undefined;
  /** A report of a formula alone, to show what it gives; null while there is nothing to read. */
  readonly sampleOf: (id: string) => ReportDefinition | null;
  /** Of all that is to be put right, as far as it is shown. */
  readonly faultPaths: readonly string[];
  /** Whether something is wrong at a path or below it. */
  readonly isFaulty: (path: string) => boolean;
  /** Notes that the author has left a field: from then on it shows its fault. */
  readonly leave: (path: string) => void;
}
