import type { Span } from './expression';

/** What can be wrong with a formula. Its text is the translation `formula.fault.<code>`, filled with `params`. */
export const FAULT_CODES = [
  /** There is nothing. */
  'empty',
  /** params: max. */
  'too-long',
  /** params: max. */
  'too-deep',
  /** With the formulas that it uses. params: max. */
  'too-large',
  /** Something else is expected at this place. params: found, empty at the end. */
  'unexpected',
  /** A text, a bracket or a parenthesis is not closed. params: what. */
  'unclosed',
  /** params: name. */
  'unknown-name',
  /** Several fields have this name; their ids tell them apart. params: name, ids. */
  'ambiguous-name',
  /** A field that formulas cannot read. params: name. */
  'unusable-field',
  /** params: name. */
  'unknown-function',
  /** params: name, min, max (empty for any number), given. */
  'argument-count',
  /** params: expected, given: names of types, joined by commas. */
  'wrong-type',
  /** Two sides that do not go together. params: operator, given. */
  'wrong-operands',
  /** An argument that must stand there as it is, and cannot be computed. params: name. */
  'not-literal',
  /** params: value, allowed. */
  'unknown-value',
  /** A formula that needs itself. params: path. */
  'cycle',
  /** Another formula that is faulty itself. params: name. */
  'faulty-formula',
] as const;

export type FormulaFaultCode = (typeof FAULT_CODES)[number];

export interface FormulaFault {
  readonly code: FormulaFaultCode;
  readonly at: Span;
  readonly params: Readonly<Record<string, string | number>>;
}

export function formulaFault(
  code: FormulaFaultCode,
  at: Span,
  params: FormulaFault['params'] = {},
): FormulaFault {
  return { code, at, params };
}
