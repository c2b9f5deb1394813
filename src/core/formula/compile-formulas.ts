import { failure, success, type Result } from '../result';
import { compileFormula } from './compile-formula';
import { partsOf } from './expression';
import type { FormulaFault } from './fault';
import { parseFormula, type Parsed } from './parse-formula';
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
 * Of a formula, with all parts of the formulas that it uses, once for each time: so many are asked for every row, and call each
 * other. A chain of formulas that each use the next one twice doubles with every link.
 */
export const PARTS_MAX = 5_000;

/**
 * Compiles formulas that may use each other when they are asked for, each once. A formula that needs itself, over others or
 * directly, is refused where it closes the circle, and with it those that need it; one that has too many parts with all that
 * it uses, where it uses the first that is too much.
 */
export function compileFormulas<Row>(
  formulas: readonly NamedFormula[],
  scope: FormulaScope<Row>,
): (formula: NamedFormula) => FormulaOutcome<Row> {
  const outcomes = new Map<string, FormulaOutcome<Row>>();
  const partsById = new Map<string, number>();
  const open: NamedFormula[] = [];

  function outcomeOf(formula: NamedFormula): FormulaOutcome<Row> {
    const known = outcomes.get(formula.id);
    if (known !== undefined) return known;
    open.push(formula);
    const parsed = parseFormula(formula.text);
    const outcome = parsed.ok ? compileOpen(formula, parsed.value) : parsed;
    open.pop();
    outcomes.set(formula.id, outcome);
    return outcome;
  }

  function compileOpen({ id }: NamedFormula, parsed: Parsed): FormulaOutcome<Row> {
    const parts = partsOf(parsed.expression);
    // What it uses comes first, so that formulas are not compiled within each other: trees can be deep already.
    for (const part of parts) {
      const used = part.kind === 'reference' ? findFormula(formulas, part.name) : undefined;
      if (used !== undefined && !open.includes(used)) outcomeOf(used);
    }
    let size = parts.length;
    const outcome = compileFormula(parsed, {
      ...scope,
      reference: (name) => {
        const formula = findFormula(formulas, name);
        if (formula === undefined) return scope.reference(name);
        const used = referred(formula);
        size += partsById.get(formula.id) ?? 0;
        return used.ok && size > PARTS_MAX
          ? failure({ code: 'too-large', params: { max: PARTS_MAX } })
          : used;
      },
    });
    partsById.set(id, size);
    return outcome;
  }

  function referred(formula: NamedFormula): ReturnType<FormulaScope<Row>['reference']> {
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
