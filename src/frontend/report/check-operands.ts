import type { Field } from '../../core/field/field';
import type { FormulaFault } from '../../core/formula/fault';
import { bindOperands } from '../../core/report/bind-operands';
import type { ReportContext } from '../../core/report/context';
import type { ReportDefinition } from '../../core/report/definition';
import type { OperandTypes } from './operand-types';

/** What the editor knows of all that a report can look at, before it is read. */
export interface OperandCheck {
  /** The site's fields, and those that the rows have of their own. */
  readonly fields: readonly Field[];
  readonly typeOf: OperandTypes;
  /** By the id of the formula. */
  readonly formulaFaults: ReadonlyMap<string, FormulaFault>;
}

/** Types and faults depend neither on the zone nor on the moment nor on whose days are counted. */
export function editorContext(fields: readonly Field[]): ReportContext {
  return { fields, timeZone: 'UTC', now: 0, workdays: () => 0, hoursPerDay: 8 };
}

export function checkOperands(
  report: Pick<ReportDefinition, 'formulas' | 'rowsAre'>,
  siteFields: readonly Field[],
): OperandCheck {
  const operands = bindOperands(report, editorContext(siteFields));
  return {
    fields: operands.fieldBook.all,
    typeOf: (operand) => {
      const found = operands.find(operand);
      return found.ok ? found.value.type : null;
    },
    formulaFaults: new Map(
      report.formulas.flatMap(({ id }, at): readonly [string, FormulaFault][] => {
        const fault = operands.formulaFaults[at] ?? null;
        return fault === null ? [] : [[id, fault]];
      }),
    ),
  };
}
