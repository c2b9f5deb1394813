import type { ReportOperand } from './definition';

export function isSameOperand(a: ReportOperand, b: ReportOperand): boolean {
  return a.kind === 'field'
    ? b.kind === 'field' && a.fieldId === b.fieldId
    : b.kind === 'formula' && a.formulaId === b.formulaId;
}
