import type { Expression } from '../expression';
import type { FormulaFaultCode } from '../fault';
import type { FormulaScope } from '../scope';
import { isNumeric, type Compiled, type CompiledNumber, type FormulaType, type NumericType } from '../value';

/** A function of the formula language. */
export interface FormulaFunction {
  readonly min: number;
  /** Null for any number of arguments. */
  readonly max: number | null;
  readonly compile: <Row>(call: Call<Row>) => Compiled<Row> | ArgumentFault;
}

/** A call with as many arguments as its function takes. */
export interface Call<Row> {
  readonly arguments: readonly Argument<Row>[];
  readonly scope: FormulaScope<Row>;
}

export interface Argument<Row> {
  readonly expression: Expression;
  readonly compiled: Compiled<Row>;
}

/** Something is wrong with an argument. */
export interface ArgumentFault {
  readonly argument: number;
  readonly code: FormulaFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function isFault(outcome: string | object): outcome is ArgumentFault {
  return typeof outcome === 'object' && 'argument' in outcome;
}

/** The argument at a place, which is there because the function takes so many. */
export function argumentAt<Row>({ arguments: given }: Call<Row>, at: number): Argument<Row> {
  const argument = given[at];
  if (argument === undefined) throw new Error(`A function reads argument ${at}, which it does not ask for`);
  return argument;
}

export function wrongType<Row>(
  argument: number,
  given: Compiled<Row>,
  expected: readonly FormulaType[],
): ArgumentFault {
  return { argument, code: 'wrong-type', params: { expected: expected.join(', '), given: given.type } };
}

/** The argument at a place if its values are numbers inside, and of one of these types. */
export function numericAt<Row>(
  call: Call<Row>,
  at: number,
  types: readonly NumericType[],
): CompiledNumber<Row> | ArgumentFault {
  const { compiled } = argumentAt(call, at);
  return isNumeric(compiled) && types.includes(compiled.type) ? compiled : wrongType(at, compiled, types);
}

/** The text that stands at a place as it is. */
export function literalAt<Row>(call: Call<Row>, at: number, name: string): string | ArgumentFault {
  const { expression } = argumentAt(call, at);
  return expression.kind === 'text'
    ? expression.value
    : { argument: at, code: 'not-literal', params: { name } };
}
