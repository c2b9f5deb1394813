import { failure, success, type Result } from '../result';
import type { BinaryOperator, Expression } from './expression';
import { formulaFault, type FormulaFault } from './fault';
import { isFault, type Argument } from './functions/function';
import { FUNCTIONS } from './functions/registry';
import { arithmetic, comparison, connective, isArithmetic, isComparison } from './operators';
import type { Parsed } from './parse-formula';
import type { FormulaScope } from './scope';
import { isNumeric, type Compiled } from './value';

/**
 * Turns a formula into functions over rows, once; no text is looked at after that. Wrong types, names and arguments are refused
 * here, each with its place, so that no row can fail.
 */
export function compileFormula<Row>(
  { expression, spanOf }: Parsed,
  scope: FormulaScope<Row>,
): Result<Compiled<Row>, FormulaFault> {
  const compile = (part: Expression): Result<Compiled<Row>, FormulaFault> => {
    switch (part.kind) {
      case 'number': {
        const { value } = part;
        return success({ type: 'number', read: () => value });
      }
      case 'boolean': {
        const value = Number(part.value);
        return success({ type: 'boolean', read: () => value });
      }
      case 'text': {
        const { value } = part;
        return success({ type: 'text', read: () => value });
      }
      case 'reference': {
        const referred = scope.reference(part.name);
        if (referred.ok) return referred;
        return failure(formulaFault(referred.error.code, spanOf(part), referred.error.params));
      }
      case 'unary':
        return compileUnary(part);
      case 'binary':
        return compileBinary(part);
      case 'call':
        return compileCall(part);
    }
  };

  function compileUnary(part: Extract<Expression, { kind: 'unary' }>): Result<Compiled<Row>, FormulaFault> {
    const operand = compile(part.operand);
    if (!operand.ok) return operand;
    const expected = part.operator === 'not' ? (['boolean'] as const) : (['number', 'duration'] as const);
    const { value } = operand;
    if (!isNumeric(value) || !expected.some((type) => type === value.type)) {
      const params = { expected: expected.join(', '), given: value.type };
      return failure(formulaFault('wrong-type', spanOf(part.operand), params));
    }
    const { type, read } = value;
    return success({ type, read: part.operator === 'not' ? (row) => 1 - read(row) : (row) => -read(row) });
  }

  function compileBinary(part: Extract<Expression, { kind: 'binary' }>): Result<Compiled<Row>, FormulaFault> {
    const left = compile(part.left);
    if (!left.ok) return left;
    const right = compile(part.right);
    if (!right.ok) return right;
    const compiled = combine(part.operator, left.value, right.value);
    if (compiled !== null) return success(compiled);
    const given = `${left.value.type}, ${right.value.type}`;
    return failure(formulaFault('wrong-operands', spanOf(part), { operator: part.operator, given }));
  }

  function compileCall(part: Extract<Expression, { kind: 'call' }>): Result<Compiled<Row>, FormulaFault> {
    const { name } = part;
    const rule = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (rule === undefined) return failure(formulaFault('unknown-function', spanOf(part), { name }));
    const { min, max } = rule;
    const given = part.arguments.length;
    if (given < min || given > (max ?? given)) {
      return failure(formulaFault('argument-count', spanOf(part), { name, min, max: max ?? '', given }));
    }
    const compiledArguments: Argument<Row>[] = [];
    for (const expression of part.arguments) {
      const compiled = compile(expression);
      if (!compiled.ok) return compiled;
      compiledArguments.push({ expression, compiled: compiled.value });
    }
    const outcome = rule.compile({ arguments: compiledArguments, scope });
    if (!isFault(outcome)) return success(outcome);
    const { argument, code, params } = outcome;
    return failure(formulaFault(code, spanOf(part.arguments[argument] ?? part), params));
  }

  return compile(expression);
}

function combine<Row>(
  operator: BinaryOperator,
  left: Compiled<Row>,
  right: Compiled<Row>,
): Compiled<Row> | null {
  if (isArithmetic(operator)) return arithmetic(operator, left, right);
  if (isComparison(operator)) return comparison(operator, left, right);
  return connective(operator, left, right);
}
