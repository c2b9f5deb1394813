import { compileFormula } from '../formula/compile-formula';
import type { NamedFormula } from '../formula/compile-formulas';
import { formulaFault, type FormulaFault } from '../formula/fault';
import { parseFormula } from '../formula/parse-formula';
import type { FormulaScope, NameFault } from '../formula/scope';
import { EMPTY, isNumeric, type CompiledNumber } from '../formula/value';
import { failure, success, type Result } from '../result';
import { resultType, suitsType, type PlainAggregate } from './aggregates';
import type { Summaries } from './arrange/summaries';
import type { Operand } from './operand/operand';

/** What a name in a formula stands for, and the aggregate that the report shows of it; null where it shows none. */
export interface RolledName {
  /** Null for a field. */
  readonly formula: NamedFormula | null;
  readonly operand: Operand;
  readonly shown: PlainAggregate | null;
}

export interface RollupContext {
  readonly resolve: (name: string) => Result<RolledName, NameFault>;
  /** What formulas see beside names. */
  readonly scope: Omit<FormulaScope<number>, 'reference' | 'matches'>;
}

/**
 * A formula computed from aggregates: of what the report shows an aggregate of, that one; of other formulas their own rollup; of
 * other numbers the sum. Whatever has no aggregate (texts, dates, JQL) is refused.
 */
export function compileRollup(
  formula: NamedFormula,
  summaries: Summaries,
  context: RollupContext,
): Result<CompiledNumber<number>, FormulaFault> {
  const parsed = parseFormula(formula.text);
  if (!parsed.ok) return parsed;
  const matched: string[] = [];
  const compiled = compileFormula<number>(parsed.value, {
    ...context.scope,
    reference: (name) => {
      const rolled = context.resolve(name);
      return rolled.ok ? aggregateOf(name, rolled.value, summaries, context) : rolled;
    },
    matches: (jql) => {
      matched.push(jql);
      return () => false;
    },
  });
  if (!compiled.ok) return compiled;
  const { value } = compiled;
  const whole = parsed.value.spanOf(parsed.value.expression);
  if (matched.length > 0) return failure(formulaFault('unusable-field', whole, { name: 'matches' }));
  if (isNumeric(value) && suitsType('rollup', value.type)) return success(value);
  const params = { expected: 'number, duration', given: value.type };
  return failure(formulaFault('wrong-type', whole, params));
}

function aggregateOf(
  name: string,
  { formula, operand, shown }: RolledName,
  summaries: Summaries,
  context: RollupContext,
): Result<CompiledNumber<number>, NameFault> {
  if (shown === null && formula !== null) {
    const rolled = compileRollup(formula, summaries, context);
    return rolled.ok ? rolled : failure({ code: 'faulty-formula', params: { name: formula.name } });
  }
  const aggregate = shown ?? 'sum';
  const type = aggregateType(aggregate, operand);
  if (type === null) return failure({ code: 'unusable-field', params: { name } });
  const value = summaries.of(operand, aggregate);
  return success({ type, read: (cell) => value(cell) ?? EMPTY });
}

function aggregateType(aggregate: PlainAggregate, { type }: Operand): CompiledNumber<number>['type'] | null {
  if (!suitsType(aggregate, type)) return null;
  const result = resultType(aggregate, type);
  return result === 'text' || result === 'list' ? null : result;
}
