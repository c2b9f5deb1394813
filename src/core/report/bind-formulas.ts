import type { Field } from '../field/field';
import { compileFormulas } from '../formula/compile-formulas';
import { formulaFault, type FormulaFault } from '../formula/fault';
import type { FormulaScope } from '../formula/scope';
import { failure, success, type Result } from '../result';
import type { ReportFormula } from './definition';
import type { FieldBook } from './field-book';
import type { Clock } from './operand/clock';
import { createFormulaOperand } from './operand/formula-operand';
import type { Operand } from './operand/operand';
import { remembered } from './remembered';

export interface Formulas {
  /** By the place of a formula. */
  readonly faults: readonly (FormulaFault | null)[];
  /** From now on the rows keep what it looks at. Null error: the fault is the formula's own. */
  readonly find: (id: string) => Result<Operand, FormulaFault | null>;
}

interface FormulasInput {
  readonly formulas: readonly ReportFormula[];
  readonly scope: Omit<FormulaScope<number>, 'reference' | 'matches'>;
  readonly fieldBook: FieldBook;
  /** A field as it would be kept; null where it cannot be computed with. */
  readonly look: (field: Field) => Operand | null;
  /** Keeps the field from now on. */
  readonly keep: (field: Field) => Operand | null;
  /** Asks from now on which rows Jira finds with the JQL. */
  readonly matches: FormulaScope<number>['matches'];
  /** Rows. */
  readonly size: () => number;
  readonly clock: Clock;
}

/** All formulas are checked, but only what the used ones look at is kept. */
export function bindFormulas(input: FormulasInput): Formulas {
  const { formulas, scope, fieldBook, look, keep, matches, size, clock } = input;

  const referring =
    (operandOf: (field: Field) => Operand | null): FormulaScope<number>['reference'] =>
    (name) => {
      const found = fieldBook.byName(name);
      if (!found.ok) return found;
      const operand = operandOf(found.value);
      return operand === null
        ? failure({ code: 'unusable-field', params: { name } })
        : success(operand.compiled);
    };

  const check = compileFormulas(formulas, {
    ...scope,
    reference: referring(look),
    matches: () => () => false,
  });
  const faults = formulas.map((formula) => {
    const outcome = check(formula);
    return outcome.ok ? null : outcome.error;
  });

  const compile = compileFormulas(formulas, { ...scope, reference: referring(keep), matches });
  const operandOf = remembered((formula: ReportFormula): Result<Operand, null> => {
    const outcome = compile(formula);
    if (!outcome.ok) return failure(null);
    return success(createFormulaOperand({ name: formula.name, compiled: outcome.value, size, clock }));
  });

  return {
    faults,
    find: (id) => {
      const formula = formulas.find((one) => one.id === id);
      return formula === undefined
        ? failure(formulaFault('unknown-name', { start: 0, end: 0 }, { name: id }))
        : operandOf(formula);
    },
  };
}
