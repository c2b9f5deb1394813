import type { FormulaType } from '../../core/formula/value';
import type { ReportOperand } from '../../core/report/definition';

/** What the values of an operand are; null for one that cannot be calculated with, or is faulty or gone. */
export type OperandTypes = (operand: ReportOperand) => FormulaType | null;
