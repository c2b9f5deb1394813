import { findFunction } from './functions/function-list';
import type { JqlFunction } from './functions/function';
import type { Found, JqlField } from './fields/field';
import type { Literal } from './literal';
import { messages } from './messages';
import type { FunctionOperand, HistoryOperator, Operand, Operator } from './query';
import type { QueryContext } from './query-context';

export interface Expansion {
  readonly literals: readonly Literal[];
  readonly errors: readonly string[];
}

interface ValuesRequest {
  /** The field as the query names it. */
  readonly name: string;
  readonly field: JqlField;
  readonly context: QueryContext;
}

interface ExpandRequest extends ValuesRequest {
  readonly operator: Operator | HistoryOperator;
}

const LIST_OPERATORS: ReadonlySet<ExpandRequest['operator']> = new Set<ExpandRequest['operator']>([
  'in',
  'not in',
  'was in',
  'was not in',
]);

/** The values of a clause's operand with its functions called, and every fault found on the way. */
export const expandOperand = (operand: Operand, request: ExpandRequest): Expansion => {
  const { name, operator } = request;
  const isList =
    operand.kind === 'list' || (operand.kind === 'function' && findFunction(operand.name)?.isList === true);
  const isUnknown = operand.kind === 'function' && findFunction(operand.name) === undefined;
  if (!isUnknown && isList !== LIST_OPERATORS.has(operator)) {
    const complain = isList ? messages.needsSingle : messages.needsList;
    return { literals: [], errors: [complain(name, operator, textOf(operand))] };
  }
  return expandValues(operand, request);
};

/** The same where one value and a list are both welcome. */
export const expandValues = (operand: Operand, request: ValuesRequest): Expansion => {
  if (operand.kind === 'list') {
    const parts = operand.values.map((value) => expandValues(value, request));
    return {
      literals: parts.flatMap(({ literals }) => literals),
      errors: parts.flatMap(({ errors }) => errors),
    };
  }
  if (operand.kind === 'empty') return { literals: [{ kind: 'empty' }], errors: [] };
  if (operand.kind === 'value') {
    return { literals: [{ kind: 'written', value: operand.value, text: operand.text }], errors: [] };
  }
  const called = callFunction(operand, request);
  return called.ok ? { literals: called.value, errors: [] } : { literals: [], errors: [called.error] };
};

const callFunction = (
  operand: FunctionOperand,
  { name, field, context }: ValuesRequest,
): Found<readonly Literal[]> => {
  const found = findFunction(operand.name);
  if (found === undefined) return { ok: false, error: messages.noFunction(operand.text) };
  const received = operand.args.length;
  if (received < found.minArguments || received > found.maxArguments) {
    return { ok: false, error: messages.arguments(found.name, expectedArguments(found), received) };
  }
  if (found.type !== field.dataType) return { ok: false, error: messages.functionValue(name, found.name) };
  return found.call(operand.args, context);
};

const expectedArguments = ({ minArguments, maxArguments }: JqlFunction): string => {
  if (minArguments === maxArguments) return `'${minArguments}'`;
  return maxArguments === Infinity
    ? `at least '${minArguments}'`
    : `between '${minArguments}' and '${maxArguments}'`;
};

const textOf = (operand: Operand): string => {
  if (operand.kind === 'list') return `(${operand.values.map(textOf).join(', ')})`;
  return operand.kind === 'empty' ? 'EMPTY' : operand.text;
};
