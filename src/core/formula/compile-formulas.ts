import { failure, success, type Result } from '../result';
import { compileFormula } from './compile-formula';
import type { FormulaFault } from './fault';
import { parseFormula } from './parse-formula';
import type { FormulaScope } from './scope';
import type { Compiled } from './value';

/** A formula of a report. Other formulas refer to it by its id or its name. */
export interface NamedFormula {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export type FormulaOutcome<Row> = Result<Compiled<Row>, FormulaFault>;

/**
 * Compiles formulas that may use each other when they are asked for, each once. A formula that needs itself, over others or
 * directly, is refused where it closes the circle, and with it those that need it.
 */
export function compileFormulas<Row>(
  formulas: readonly NamedFormula[],
  scope: FormulaScope<Row>,
): (formula: NamedFormula) => FormulaOutcome<Row> {
  const outcomes = new Map<string, FormulaOutcome<Row>>();
  const open: NamedFormula[] = [];

  function outcomeOf(formula: NamedFormula): FormulaOutcome<Row> {
    const known = outcomes.get(formula.id);
    if (known !== undefined) return known;
    open.push(formula);
    const parsed = parseFormula(formula.text);
    const outcome = parsed.ok ? compileFormula(parsed.value, { ...scope, reference }) : parsed;
    open.pop();
    outcomes.set(formula.id, outcome);
    return outcome;
  }

  function reference(name: string): ReturnType<FormulaScope<Row>['reference']> {
    const formula = findFormula(formulas, name);
    if (formula === undefined) return scope.reference(name);
    const circle = open.indexOf(formula);
    if (circle >= 0) {
      const path = [...open.slice(circle), formula].map((one) => one.name).join(' → ');
      return failure({ code: 'cycle', params: { path } });
    }
    const outcome = outcomeOf(formula);
    return outcome.ok
      ? success(outcome.value)
      : failure({ code: 'faulty-formula', params: { name: formula.name } });
  }

  return outcomeOf;
}

/** The formula that a name in another one means: its id, or its name whatever the case. */
export function findFormula<Formula extends NamedFormula>(
  formulas: readonly Formula[],
  name: string,
): Formula | undefined {
  return formulas.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase());
}
