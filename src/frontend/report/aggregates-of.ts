import type { FormulaType } from '../../core/formula/value';
import { suitsType } from '../../core/report/aggregates';
import { COLUMN_AGGREGATES, type ColumnAggregate, type ReportOperand } from '../../core/report/definition';

/** What can be made of many values of an operand: a roll-up of formulas alone. Of an unknown type only how many there are. */
export function aggregatesOf(operand: ReportOperand, type: FormulaType | null): readonly ColumnAggregate[] {
  return COLUMN_AGGREGATES.filter(
    (aggregate) =>
      suitsType(aggregate, type ?? 'text') && (aggregate !== 'rollup' || operand.kind === 'formula'),
  );
}
